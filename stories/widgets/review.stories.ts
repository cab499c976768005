import { pasted, type WidgetMeta, type WidgetStory } from './story.js';

const meta: WidgetMeta = { title: 'Widgets/review', component: 'fw-review' };
export default meta;

const review = (inside: string, attributes = '') => `<div class="fw-review" data-fw="review"${attributes}>
${inside}
</div>`;

const part = (label: string, name: string, words: string, attributes = '') => `<dt>${label}</dt><dd data-fw-part="${name}"${attributes}>${words}</dd>`;
const day = (date: string, words: string) => `<time datetime="${date}">${words}</time>`;

const author = part('Written by', 'author', '<span class="fw-name">Amal Haddad</span>, <span class="fw-role">health writer</span>');
const reviewer = part(
  'Medical review',
  'reviewer',
  '<span class="fw-name">Dr Ines Weber</span>, <span class="fw-role">rheumatologist</span>, <a class="fw-registration" href="https://example.org/register/1234567">register of doctors, 1234567</a>',
);
const nobody = part('Medical review', 'reviewer', 'Not medically reviewed', ' class="is-none"');
const written = part('Written on', 'written', day('2026-09-01', '1 September 2026'));
const reviewed = part('Reviewed on', 'reviewed', day('2026-10-01', '1 October 2026'));
const due = part('Next review due', 'due', day('2058-10-01', '1 October 2058'));
const rest = `${part('Paid for by', 'funding', 'Nobody. There are no adverts.')}
${part('Use of AI', 'ai', 'None')}`;
const nice = '<li><a href="https://www.nice.org.uk/guidance/ng193">Chronic pain (NG193)</a>, NICE, 2021 <small class="fw-kind is-guideline">guideline</small></li>';
const nhs = '<li><a href="https://www.nhs.uk/conditions/fibromyalgia/">Fibromyalgia</a>, NHS <small class="fw-kind is-official">official health service</small></li>';
const blog = '<li><a href="https://example.org/blog/">How I pace my week</a>, a blog, 2025 <small class="fw-kind is-blog">blog</small></li>';
const sourcesOf = (...items: string[]) => `<h4>Sources</h4>
<ol>
${items.join('\n')}
</ol>`;
const sources = sourcesOf(nice, nhs, blog);
const disclaimer = '<p>This article gives general information. It cannot tell you what you have, and it does not replace a doctor or nurse who knows you.</p>';

const about = (facts: string[], after = sources) => `<h3>About this article</h3>
<dl>
${facts.join('\n')}
</dl>
${after}
${disclaimer}`;

const article = (html: string) => pasted(`<article>\n<p>The last words of an article.</p>\n${html}\n</article>`);
const unreviewed = [author, nobody, written, due, rest];

/** Who wrote it and who reviewed it, when, until when, who paid, and on what it rests. The widget adds nothing. */
export const Reviewed: WidgetStory = {
  name: 'Reviewed by a doctor',
  parameters: { html: article(review(about([author, reviewer, reviewed, due, rest]))) },
};

/** Nobody reviewed it, and the author says so: nothing is to be added. */
export const Unreviewed: WidgetStory = { name: 'Not medically reviewed, and the text says so', parameters: { html: article(review(about(unreviewed))) } };

/** Where nobody is named as a reviewer, and nothing says so, the widget does, at the end. */
export const Silent: WidgetStory = {
  name: 'Not medically reviewed, which the text does not say',
  parameters: { html: pasted(review(about([author, written, due, rest]))) },
};

/** The day that the author named has passed: words behind the date, and a sentence at the end. */
export const Overdue: WidgetStory = {
  name: 'Past its review date',
  parameters: {
    html: article(
      review(
        about([
          author,
          reviewer,
          part('Reviewed on', 'reviewed', day('2022-05-10', '10 May 2022')),
          part('Next review due', 'due', day('2024-05-10', '10 May 2024')),
          rest,
        ]),
      ),
    ),
  },
};

/** Without a date for the next review it is due after 24 months, or as many as the author says. */
export const OverdueByMonths: WidgetStory = {
  name: 'Past its review date: 12 months after it was written',
  parameters: { html: article(review(about([author, nobody, part('Written on', 'written', day('2024-03', 'March 2024')), rest]), ' data-fw-months="12"')) },
};

/** Several reviewers, several sources, a marked list, long words. */
export const Many: WidgetStory = {
  name: 'Two reviewers and all kinds of sources',
  parameters: {
    html: article(
      review(
        about(
          [
            author,
            reviewer,
            '<dd data-fw-part="reviewer"><span class="fw-name">Tomasz Nowak</span>, <span class="fw-role">physiotherapist</span>, <a href="https://example.org/staff/nowak">page at the clinic</a></dd>',
            reviewed,
            due,
            part('Published by', 'publisher', '<a class="fw-name" href="https://example.org/">Pain Network Example</a>'),
            part('Paid for by', 'funding', '<span class="fw-name">Example Foundation</span>, a charity. It had no say in the text. No adverts. None of the authors gets money from a company that sells treatments.'),
            part('Use of AI', 'ai', 'A first translation was made by a machine. A translator has read all of it.'),
          ],
          `<h4>Sources</h4>
          <ol data-fw-part="sources">
          ${nice}
          <li><a href="https://www.cochrane.org/">Exercise for chronic pain</a>, Cochrane <small class="fw-kind is-review">review of trials</small></li>
          <li><a href="https://clinicaltrials.gov/">A trial of pacing</a> <small class="fw-kind is-trial">trial</small></li>
          <li><a href="https://pubmed.ncbi.nlm.nih.gov/">What people with pain say of sleep</a> <small class="fw-kind is-study">study</small></li>
          ${nhs}
          <li>A book about pain, Example Press, 2024 <small class="fw-kind is-book">book</small></li>
          <li><a href="https://versusarthritis.org/">Versus Arthritis</a> <small class="fw-kind is-charity">patient organisation</small></li>
          <li><a href="https://example.org/news/">Aches in the news</a> <small class="fw-kind is-news">news</small></li>
          ${blog}
          <li class="is-unlinked">A page that promises too much <small class="fw-kind is-blog">blog</small>. We do not link to it.</li>
          </ol>`,
        ),
      ),
    ),
  },
};

/** Classes instead of attributes, for editors that take these away. */
export const Classes: WidgetStory = {
  name: 'Parts marked by classes',
  parameters: { html: article(review(about(unreviewed)).replace(/class="is-none"/, '').replace(/data-fw-part="(\w+)"/g, (_, name: string) => `class="is-part-${name}${name === 'reviewer' ? ' is-none' : ''}"`)) },
};

/** The widget's own words follow the nearest `lang`. */
export const German: WidgetStory = {
  parameters: {
    html: article(
      review(
        `<h3>Über diesen Artikel</h3>
        <dl>
        ${part('Geschrieben von', 'author', 'Amal Haddad')}
        ${part('Geschrieben am', 'written', day('2021-09-01', '1. September 2021'))}
        ${part('Nächste Prüfung', 'due', day('2023-09-01', '1. September 2023'))}
        ${part('Bezahlt von', 'funding', 'Niemand. Keine Werbung.')}
        ${part('Einsatz von KI', 'ai', 'Keiner')}
        </dl>
        <h4>Quellen</h4>
        <ol><li><a href="https://www.nice.org.uk/guidance/ng193">Chronic pain (NG193)</a>, NICE, auf Englisch <small class="fw-kind is-guideline">Leitlinie</small></li></ol>`,
        ' lang="de"',
      ),
    ),
  },
};

/** Right to left. */
export const Arabic: WidgetStory = {
  parameters: {
    html: article(
      review(
        `<h3>عن هذا المقال</h3>
        <dl>
        ${part('كتبته', 'author', 'أمل حداد')}
        ${part('تاريخ الكتابة', 'written', day('2021-09-01', '1 سبتمبر 2021'))}
        ${part('المراجعة القادمة', 'due', day('2023-09-01', '1 سبتمبر 2023'))}
        ${part('التمويل', 'funding', 'لا أحد. لا توجد إعلانات.')}
        ${part('استخدام الذكاء الاصطناعي', 'ai', 'لم يُستخدم')}
        </dl>
        <h4>المصادر</h4>
        <ol><li><a href="https://www.nice.org.uk/guidance/ng193">Chronic pain (NG193)</a>، NICE، بالإنجليزية <small class="fw-kind is-guideline">دليل إرشادي</small></li><li><a href="https://www.who.int/ar">منظمة الصحة العالمية</a> <small class="fw-kind is-official">جهة رسمية</small></li></ol>`,
        ' lang="ar" dir="rtl"',
      ),
    ),
  },
};

const mistake = (name: string, codes: string[], html: string): WidgetStory => ({ name: `Mistake: ${name}`, parameters: { mistakes: codes, html: article(html) } });
const withSources = (...items: string[]) => review(about(unreviewed, sourcesOf(...items)));
const named = (words: string) => review(about([author, part('Medical review', 'reviewer', words), reviewed, due, rest]));

/** A mistake: nothing says what is what, so no reviewer is known either. */
export const WithoutParts = mistake('no part is marked', ['no-parts'], review(about(['<dt>Written by</dt><dd>Amal Haddad</dd>', '<dt>Medical review</dt><dd>Dr Ines Weber</dd>'])));

/** A mistake: readers cannot tell who speaks. */
export const WithoutAuthor = mistake('no author', ['no-author'], review(about([nobody, written, due, rest])));

/** A mistake: who paid, and what a machine wrote, is left open. */
export const WithoutFunding = mistake('neither funding nor AI', ['no-funding', 'no-ai'], review(about([author, nobody, written, due])));

/** A mistake: without a date nothing can grow old. */
export const WithoutDate = mistake('no date', ['no-date'], review(about([author, nobody, rest])));

/** A mistake: a date that only people can read. */
export const NotADate = mistake('a date that is none', ['not-a-date'], review(about([author, nobody, part('Written on', 'written', 'last summer'), due, rest])));

/** A mistake: a date without a name is no review, and the page says so. */
export const DateAlone = mistake('reviewed, but by whom?', ['reviewed-without-reviewer'], review(about([author, reviewed, due, rest])));

/** A mistake: words about a review, of which nobody knows who they name. */
export const Unmarked = mistake('a reviewer who is not marked', ['reviewer-unmarked'], named('Our medical team'));

/** A mistake: a name alone says nothing of what somebody can judge. The page says that it is not medically reviewed. */
export const WithoutRole = mistake('a reviewer without a role', ['reviewer-without-role'], named('<a class="fw-name" href="https://example.org/weber">Ines Weber</a>'));

/** A mistake: a review without a day. */
export const WithoutDay = mistake('a reviewer without a date', ['reviewer-without-date'], review(about([author, reviewer, written, due, rest])));

/** A mistake, or advice: nobody can look this person up. */
export const WithoutRegistration = mistake(
  'a reviewer whom nobody can look up',
  ['reviewer-without-registration'],
  named('<span class="fw-name">Dr Ines Weber</span>, <span class="fw-role">rheumatologist</span>'),
);

/** A mistake: a review that has not happened. */
export const InFuture = mistake('reviewed on a day to come', ['reviewed-in-future'], review(about([author, reviewer, part('Reviewed on', 'reviewed', day('2057-10-01', '1 October 2057')), due, rest])));

/** A mistake: due before it was done. */
export const DueBefore = mistake('due before it was reviewed', ['due-before-review'], review(about([author, reviewer, reviewed, part('Next review due', 'due', day('2026-09-01', '1 September 2026')), rest])));

/** A mistake: nothing that it rests on. */
export const WithoutSources = mistake('no sources', ['no-sources'], review(about(unreviewed, '')));

/** A mistake: a source that could be anything, one of a kind that is not known, and one that nobody can get to. */
export const BadSources = mistake(
  'sources without kind or link',
  ['source-without-kind', 'unknown-kind', 'source-without-link'],
  withSources(
    nice,
    '<li><a href="https://www.nhs.uk/">NHS</a></li>',
    '<li><a href="https://www.nhs.uk/">NHS</a> <small class="fw-kind is-good">good</small></li>',
    '<li>Somebody’s study <small class="fw-kind is-study">study</small></li>',
  ),
);

/** A mistake, or advice: blogs alone. */
export const OnlyBlogs = mistake('blogs alone', ['only-blogs'], withSources(blog, blog));

/** A mistake: the badge of a service that closed. */
export const Badge = mistake('a badge', ['badge'], review(`${about(unreviewed)}\n<p>This page is HONcode certified ★★★★★</p>`));

/** A mistake: nobody looks there. */
export const NearFooter = mistake('in the footer', ['near-footer'], `<footer>${review(about(unreviewed))}</footer>`);

/** A mistake: machines are told of a review that no reader can find. */
export const Data = mistake(
  'structured data without a reviewer',
  ['data-without-reviewer'],
  `<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "MedicalWebPage", "lastReviewed": "2026-10-01" }</script>\n${review(about(unreviewed))}`,
);

const content = await fetch(new URL('../../src/content/inomyalgia/review.html', import.meta.url));

/** The content that comes with the library, ready to be pasted. */
export const ReadyMade: WidgetStory = {
  name: 'Ready-made: inomyalgia',
  parameters: { html: article(await content.text()), content: ['review'] },
};
