<?php
/**
 * Plugin Name: Flarewell
 * Description: Widgets for honest health articles: questions and answers, comparison tables, care cards, flare warnings and symptom checklists. Plain HTML that stays when the plugin goes.
 * Version: 0.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: flarewell
 *
 * @package Flarewell
 */

defined( 'ABSPATH' ) || exit;

/** The ready-made parts, by the name of their files, with what they are called in the editor. */
const FLAREWELL_PARTS = array(
	'care-card'         => 'When to get help (care cards)',
	'symptom-checklist' => 'Symptom checklist',
	'flare-warning'     => 'Flare warning',
	'comparison-table'  => 'Comparison table',
	'faq'               => 'Questions and answers',
);

/** The address of a file of the plugin. */
function flarewell_url( string $path ): string {
	return plugins_url( $path, __FILE__ );
}

/** The hash of a file of the library, as integrity.json has it; empty where it has none. */
function flarewell_integrity( string $name ): string {
	static $table = null;
	if ( null === $table ) {
		$table = json_decode( (string) file_get_contents( __DIR__ . '/assets/integrity.json' ), true );
	}
	return $table[ $name ] ?? '';
}

/** For the address of a file: another one when the file is another, so that no cache gives out an old one under a new hash. */
function flarewell_version( string $name ): string {
	return substr( md5( flarewell_integrity( $name ) ), 0, 8 );
}

/**
 * The one tag and its style sheet, on every page: it weighs a kilobyte, and fetches more only where a page holds a widget. Posts, widgets
 * and templates may all hold one, so nothing less would be sure to find it.
 */
add_action(
	'wp_enqueue_scripts',
	function () {
		wp_enqueue_style( 'flarewell', flarewell_url( 'assets/flarewell.css' ), array(), flarewell_version( 'flarewell.css' ) );
		wp_enqueue_script( 'flarewell', flarewell_url( 'assets/flarewell.js' ), array(), flarewell_version( 'flarewell.js' ), true );
	}
);

/** Where the library's files are, for plugins that merge scripts into one. */
add_action(
	'wp_head',
	function () {
		printf( '<meta name="flarewell-base" content="%s">' . "\n", esc_url( flarewell_url( 'assets/' ) ) );
	},
	1
);

add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		if ( 'flarewell' !== $handle ) {
			return $tag;
		}
		$hash = flarewell_integrity( 'flarewell.js' );
		// Only on our script: other plugins may have put scripts of theirs before it.
		return preg_replace( '/ src=(?=[\'"][^\'"]*\/flarewell\.js\b)/', ( $hash ? ' integrity="' . esc_attr( $hash ) . '" crossorigin="anonymous"' : '' ) . ' defer src=', $tag, 1 );
	},
	10,
	2
);

/**
 * What authors may write who may not write all HTML: the tags of the widgets with their options, and the few elements that WordPress takes out
 * of good articles. Nothing among them can run anything.
 */
add_filter(
	'wp_kses_allowed_html',
	function ( $allowed, $context ) {
		if ( 'post' !== $context ) {
			return $allowed;
		}
		$common = array(
			'class'  => true,
			'id'     => true,
			'lang'   => true,
			'dir'    => true,
			'data-*' => true,
		);
		foreach ( array_keys( FLAREWELL_PARTS ) as $name ) {
			$allowed[ "fw-$name" ] = $common + array(
				'level'     => true,
				'mode'      => true,
				'exclusive' => true,
				'inverse'   => true,
				'fhir'      => true,
			);
		}
		$allowed['time'] = ( $allowed['time'] ?? array() ) + $common + array( 'datetime' => true );
		$allowed['dfn']  = ( $allowed['dfn'] ?? array() ) + $common + array( 'title' => true );
		return $allowed;
	},
	10,
	2
);

/** The language of the site, as the folders of the content are called; empty for English and where a part is not there in it. */
function flarewell_locale( string $part ): string {
	$tag = str_replace( '_', '-', determine_locale() );
	foreach ( array( $tag, strtok( $tag, '-' ) ) as $locale ) {
		if ( is_string( $locale ) && preg_match( '/^[A-Za-z-]+$/', $locale ) && is_file( __DIR__ . "/content/$locale/$part.html" ) ) {
			return $locale;
		}
	}
	return '';
}

/** A ready-made part in the language of the site; in English, and marked as that, where it has no other. */
function flarewell_part( string $part ): string {
	$locale = flarewell_locale( $part );
	$html   = trim( (string) file_get_contents( __DIR__ . '/content/' . ( $locale ? "$locale/" : '' ) . "$part.html" ) );
	$is_en  = 0 === strpos( determine_locale(), 'en' );
	return $locale || $is_en ? $html : "<div lang=\"en\" dir=\"ltr\">\n$html\n</div>";
}

/**
 * Each part twice: as a block, which follows the language of the site and the releases of the plugin, and leaves its words in the post; and as a
 * pattern, which puts its HTML into the post, for authors to change.
 */
add_action(
	'init',
	function () {
		wp_register_script( 'flarewell-blocks', flarewell_url( 'blocks.js' ), array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-server-side-render' ), null, true );
		$parts = array();
		foreach ( FLAREWELL_PARTS as $name => $title ) {
			$parts[ $name ] = array(
				'title' => $title,
				'html'  => flarewell_part( $name ),
			);
		}
		wp_add_inline_script( 'flarewell-blocks', 'window.flarewellParts = ' . wp_json_encode( $parts, JSON_HEX_TAG ) . ';', 'before' );
		register_block_pattern_category( 'flarewell', array( 'label' => 'Flarewell' ) );
		foreach ( FLAREWELL_PARTS as $name => $title ) {
			register_block_type(
				"flarewell/$name",
				array(
					'api_version'           => 2,
					'editor_script_handles' => array( 'flarewell-blocks' ),
					'editor_script'         => 'flarewell-blocks',
					'render_callback'       => function () use ( $name ) {
						return flarewell_part( $name );
					},
				)
			);
			register_block_pattern(
				"flarewell/$name",
				array(
					'title'      => $title,
					'categories' => array( 'flarewell' ),
					'content'    => "<!-- wp:html -->\n" . flarewell_part( $name ) . "\n<!-- /wp:html -->",
				)
			);
		}
	}
);

add_filter(
	'block_categories_all',
	function ( $categories ) {
		$categories[] = array(
			'slug'  => 'flarewell',
			'title' => 'Flarewell',
		);
		return $categories;
	}
);
