import { pasted, type WidgetMeta, type WidgetStory } from './story.js';

const meta: WidgetMeta = { title: 'Widgets/pathway', component: 'fw-pathway' };
export default meta;

const source = '<p class="fw-source">Source: <a href="https://www.nhs.uk/">NHS</a>, checked <time datetime="2026-11-20">20 November 2026</time></p>';
const step = (title: string, relation = '', more = source) =>
  `<li${relation && ` class="is-${relation}"`}><h4>${title}</h4><dl><dt>Why</dt><dd>It may point to another cause.</dd><dt>How</dt><dd>By questions.</dd><dt>Who</dt><dd>A family doctor.</dd><dt>How long</dt><dd>Some weeks.</dd></dl>${more}</li>`;
const end = '<p class="fw-end">It may end without a name. Help does not have to wait for one.</p>';
const widget = (inside: string, attributes = '') => pasted(`<div class="fw-pathway" data-fw="pathway"${attributes}>\n${inside}\n</div>`);
const talk = step('A talk and an examination');

/** Relations are part of the titles. What has no place in the order stands in a list without numbers. */
export const Steps: WidgetStory = {
  name: 'Steps, with “and”, “or”, “at any time”',
  parameters: {
    html: widget(`<h3>How doctors may look for the cause</h3>
      <ol>${talk}${step('Blood tests', 'and')}${step('A visit to a specialist', 'or')}</ol>
      <ul>${step('Notes about sleep', 'any-time')}</ul>
      ${end}`),
  },
};

/** The author says the relation, in words of their own; nothing is put before the title. Paragraphs instead of terms. */
export const OwnWords: WidgetStory = {
  name: 'Relations in the author’s words',
  parameters: {
    html: widget(`<ol><li><strong>A talk</strong><p data-fw-part="why">It helps to choose what comes next.</p>${source}</li><li><p class="fw-relation is-or">or, where there is no family doctor</p><strong>A visit to a clinic</strong><p data-fw-part="why">Somebody may be there sooner.</p>${source}</li></ol>
      ${end}`),
  },
};

/** What was checked long ago says so by itself. */
export const OldSource: WidgetStory = { name: 'With an old source', parameters: { html: widget(`<ol>${talk.replace('2026-11-20', '2021-03-03')}</ol>\n${end}`) } };

/** Right to left. */
export const Arabic: WidgetStory = {
  parameters: {
    html: widget(
      `<ol><li><h4>حديث وفحص</h4><dl><dt>لماذا</dt><dd>قد يشير إلى سبب آخر.</dd></dl><p class="fw-source">المصدر: المقال.</p></li><li class="is-and"><h4>تحاليل دم</h4><dl><dt>لماذا</dt><dd>قد يكون هناك سبب آخر.</dd></dl><p class="fw-source">المصدر: المقال.</p></li></ol>
      <p class="fw-end">قد ينتهي الأمر من دون اسم.</p>`,
      ' lang="ar" dir="rtl"',
    ),
  },
};

/** A mistake: text without steps. */
export const WithoutSteps: WidgetStory = { name: 'Mistake: no steps', parameters: { mistakes: ['no-steps'], html: widget(`<p>Doctors may look for other causes.</p>\n${end}`) } };

/** A mistake: the number and the relation stand before nothing. */
export const WithoutTitle: WidgetStory = { name: 'Mistake: a step without a title', parameters: { mistakes: ['no-title'], html: widget(`<ol>${talk.replace('<h4>A talk and an examination</h4>', '')}</ol>\n${end}`) } };

/** A mistake: a test without a reason frightens. */
export const WithoutWhy: WidgetStory = { name: 'Mistake: no reason', parameters: { mistakes: ['no-why'], html: widget(`<ol>${talk.replace('<dt>Why</dt><dd>It may point to another cause.</dd>', '')}</ol>\n${end}`) } };

/** A mistake: nobody can check where it is from. */
export const WithoutSource: WidgetStory = { name: 'Mistake: no source', parameters: { mistakes: ['no-source'], html: widget(`<ol>${talk.replace(source, '')}</ol>\n${end}`) } };

/** A mistake: only somebody who examines a person can decide. */
export const Verdict: WidgetStory = { name: 'Mistake: it decides', parameters: { mistakes: ['verdict'], html: widget(`<ol>${talk.replace('By questions', 'A blood test confirms it')}</ol>\n${end}`) } };

/** A mistake: tests have harms of their own. */
export const Order: WidgetStory = { name: 'Mistake: it orders a test', parameters: { mistakes: ['order'], html: widget(`<ol>${talk.replace('By questions', 'Ask for an MRI')}</ol>\n${end}`) } };

/** A mistake: a pathway with answers to press is a test of the reader’s body. */
export const AsksReader: WidgetStory = {
  name: 'Mistake: yes or no',
  parameters: { mistakes: ['asks-reader'], html: widget(`<ol>${talk.replace('By questions.', 'Does it hurt at night? <a href="#night">Yes</a> <a href="#day">No</a>')}</ol>\n${end}`) },
};

/** A mistake: a number claims an order that there is none of. */
export const OrderedAnyTime: WidgetStory = { name: 'Mistake: numbered, at any time', parameters: { mistakes: ['ordered-any-time'], html: widget(`<ol>${talk}${step('Notes', 'any-time')}</ol>\n${end}`) } };

/** A mistake: who reaches the end without a name believes that they did something wrong. */
export const WithoutEnd: WidgetStory = { name: 'Mistake: no honest end', parameters: { mistakes: ['no-end'], html: widget(`<ol>${talk}</ol>`) } };

const content = await fetch(new URL('../../src/content/inomyalgia/pathway.html', import.meta.url));

/** The content that comes with the library, ready to be pasted. */
export const ReadyMade: WidgetStory = { name: 'Ready-made: inomyalgia', parameters: { html: pasted(await content.text()), content: ['pathway'] } };
