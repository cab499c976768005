/* The blocks of the editor. Plain JavaScript, as WordPress loads it: there is nothing to build. */
(function (blocks, element, blockEditor, ServerSideRender) {
  Object.keys(window.flarewellParts).forEach(function (name) {
    var part = window.flarewellParts[name];
    blocks.registerBlockType('flarewell/' + name, {
      apiVersion: 2,
      title: part.title,
      description: 'Ready-made, in the language of the site. For words of your own, insert the pattern of the same name.',
      category: 'flarewell',
      icon: 'heart',
      supports: { html: false, multiple: false },
      // What the post holds: readers get today's words from the plugin, and these where the plugin is gone.
      attributes: { words: { type: 'string', source: 'html', default: part.html } },
      edit: function () {
        return element.createElement('div', blockEditor.useBlockProps(), element.createElement(ServerSideRender, { block: 'flarewell/' + name }));
      },
      save: function (block) {
        return element.createElement(element.RawHTML, null, block.attributes.words);
      },
    });
  });
})(window.wp.blocks, window.wp.element, window.wp.blockEditor, window.wp.serverSideRender);
