/* The blocks of the editor. Plain JavaScript, as WordPress loads it: there is nothing to build. */
(function (blocks, element, blockEditor, ServerSideRender) {
  Object.keys(window.flarewellParts).forEach(function (name) {
    blocks.registerBlockType('flarewell/' + name, {
      apiVersion: 2,
      title: window.flarewellParts[name],
      description: 'Ready-made, in the language of the site. For words of your own, insert the pattern of the same name.',
      category: 'flarewell',
      icon: 'heart',
      supports: { html: false, multiple: false },
      edit: function () {
        return element.createElement('div', blockEditor.useBlockProps(), element.createElement(ServerSideRender, { block: 'flarewell/' + name }));
      },
      save: function () {
        return null;
      },
    });
  });
})(window.wp.blocks, window.wp.element, window.wp.blockEditor, window.wp.serverSideRender);
