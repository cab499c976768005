import { testStories } from './stories.js';

testStories(0);
