import { pasted, type WidgetMeta, type WidgetStory } from './story.js';

const meta: WidgetMeta = { title: 'Widgets/contents', component: 'fw-contents' };
export default meta;

const EMPTY = '<div class="fw-contents" data-fw="contents"></div>';

const words = 'People describe it in many ways, and what helps one of them may do nothing for another. ';
const text = (times = 1) => `<p>${words.repeat(4 * times).trim()}</p>`;

const card = `<div class="fw-care-card is-level-emergency" data-fw="care-card">
<h3>Call your local emergency number now if you have:</h3>
<ul><li>chest pain, or trouble breathing</li><li>sudden weakness on one side</li></ul>
</div>`;

const questions = `<div class="fw-faq" data-fw="faq">
<details><summary>Is it one illness?</summary><p>Nobody can say for sure.</p></details>
<details><summary>Is there a test for it?</summary><p>None that we know of.</p></details>
</div>`;

/** The list is the author's own. The part that the reader has come to is marked, and how long the article takes stands after the list. */
export const Written: WidgetStory = {
  parameters: {
    html: pasted(`<div class="fw-contents" data-fw="contents">
      <h2>On this page</h2>
      <ul><li><a href="#w-help">When to get help</a></li><li><a href="#w-symptoms">What people describe</a></li><li><a href="#w-causes">Causes</a></li><li><a href="#w-treatment">Treatment</a></li></ul>
      </div>
      <h2 id="w-help">When to get help</h2>
      ${card}
      <h2 id="w-symptoms">What people describe</h2>
      ${text(3)}
      <h2 id="w-causes">Causes</h2>
      ${text(3)}
      <h2 id="w-treatment">Treatment</h2>
      ${text(3)}`),
  },
};

/** Left empty: when to get help and the questions come first, then the parts in their order. No heading here has an id. */
export const Made: WidgetStory = {
  name: 'Made from the headings',
  parameters: {
    html: pasted(`<article>
      ${EMPTY}
      ${card}
      <h2>What people describe</h2>
      ${text(2)}
      <h3>In the muscles</h3>
      ${text()}
      <h3>In sleep and thinking</h3>
      ${text()}
      <h2>Causes <small class="fw-certainty is-disputed">disputed</small></h2>
      ${text(3)}
      <h2>Treatment, with its possible harms</h2>
      ${text(3)}
      <h2>Questions people ask</h2>
      ${questions}
      <h2>How we wrote this</h2>
      ${text()}
      </article>`),
  },
};

/** Where it is narrow, such as on a phone or beside the text, the list is closed behind a button. */
export const Narrow: WidgetStory = {
  name: 'Made, in a narrow place',
  parameters: {
    html: pasted(`<article>
      <div style="max-inline-size: 18em">
      ${EMPTY}
      </div>
      ${card}
      <h2>Symptoms</h2>
      ${text()}
      <h2>Causes</h2>
      ${text()}
      <h2>Treatment</h2>
      ${text()}
      </article>`),
  },
};

/** The same, open from the start, for a column beside the text that is always there. */
export const NarrowAndOpen: WidgetStory = {
  name: 'Made, narrow and open',
  parameters: {
    html: pasted(`<article>
      <div style="max-inline-size: 18em">
      <div class="fw-contents is-open" data-fw="contents"></div>
      </div>
      <h2>Symptoms</h2>
      ${text()}
      <h3>In the muscles</h3>
      ${text()}
      <h2>Causes</h2>
      ${text()}
      </article>`),
  },
};

/** A header that stays on the screen covers none of the places that the list leads to. */
export const StickyHeader: WidgetStory = {
  name: 'Below a header that stays',
  parameters: {
    html: pasted(`<div style="position: sticky; inset-block-start: 0; z-index: 1; padding: 1em; background: #123; color: #fff">A site’s own bar</div>
      <article>
      ${EMPTY}
      <h2 id="s-symptoms">Symptoms</h2>
      ${text(6)}
      <h2>Causes</h2>
      ${text(6)}
      <h2 id="s-treatment">Treatment</h2>
      ${text(6)}
      </article>`),
  },
};

/** Right to left, with the words of the page's language. */
export const Arabic: WidgetStory = {
  parameters: {
    html: pasted(`<article lang="ar" dir="rtl">
      ${EMPTY}
      <div class="fw-care-card is-level-emergency" data-fw="care-card">
      <h3>اتصل فورًا برقم الطوارئ المحلي إذا شعرت بما يلي:</h3>
      <ul><li>ألم في الصدر أو صعوبة في التنفس</li></ul>
      </div>
      <h2>ما الذي يصفه الناس</h2>
      <p>${'يصفه الناس بطرق كثيرة، وما يفيد أحدهم قد لا يفيد غيره. '.repeat(20)}</p>
      <h3>في العضلات</h3>
      <p>ألم يستمر.</p>
      <h2>الأسباب</h2>
      <p>${'لا أحد يعرفها على وجه اليقين. '.repeat(20)}</p>
      <h2>العلاج</h2>
      <p>لم يُختبر أي علاج له على حد علمنا.</p>
      </article>`),
  },
};

/** A mistake: a link whose place is not in the page. */
export const DeadLink: WidgetStory = {
  name: 'Mistake: a link that leads nowhere',
  parameters: {
    mistakes: ['dead-link'],
    html: pasted(`<article>
      <div class="fw-contents" data-fw="contents">
      <h2>On this page</h2>
      <ul><li><a href="#d-symptoms">Symptoms</a></li><li><a href="#d-causes">Causes</a></li><li><a href="#d-treatments">Treatment</a></li></ul>
      </div>
      <h2 id="d-symptoms">Symptoms</h2>
      ${text()}
      <h2 id="d-causes">Causes</h2>
      ${text()}
      <h2 id="d-treatment">Treatment</h2>
      ${text()}
      </article>`),
  },
};

/** A mistake: an editor took the links off the list. It is not made anew, since the author's words stand there. */
export const NoLinks: WidgetStory = {
  name: 'Mistake: a list without links',
  parameters: {
    mistakes: ['no-links'],
    html: pasted(`<article>
      <div class="fw-contents" data-fw="contents">
      <h2>On this page</h2>
      <ul><li>Symptoms</li><li>Causes</li><li>Treatment</li></ul>
      </div>
      <h2>Symptoms</h2>
      ${text()}
      <h2>Causes</h2>
      ${text()}
      <h2>Treatment</h2>
      ${text()}
      </article>`),
  },
};

/** A mistake: for two parts a list is only more to read. */
export const FewHeadings: WidgetStory = {
  name: 'Mistake: few headings',
  parameters: {
    mistakes: ['few-headings'],
    html: pasted(`<article>
      ${EMPTY}
      <h2>Symptoms</h2>
      ${text()}
      <h2>Causes</h2>
      ${text()}
      </article>`),
  },
};
