import flarewell from './flarewell.js';

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(flarewell);
  eleventyConfig.addPassthroughCopy({ cdn: 'flarewell' });
}
