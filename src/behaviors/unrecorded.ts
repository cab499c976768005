/**
 * Class names by which recorders of reading sessions (rrweb, PostHog, Sentry, FullStory, Datadog) are told to leave a
 * region alone: what a reader looks for in a health article is nobody's business.
 */
export const unrecorded = 'rr-block ph-no-capture sentry-block fs-exclude dd-privacy-hidden';
