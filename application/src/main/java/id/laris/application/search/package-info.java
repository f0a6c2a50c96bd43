/** Finding goods: words in Indonesian and English, typing errors forgiven, filters with counts. */
package id.laris.application.search;
