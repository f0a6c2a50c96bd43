/**
 * The shop and its office as people see them: the packaged application with the demo shop, driven in a real Chromium.
 *
 * <p>Every page that is looked at is also examined: no serious finding of axe-core in light or dark, no error in the browser's
 * console, nothing wider than the screen, nothing that jumps while it loads.
 */
package id.laris.bootstrap.browser;
