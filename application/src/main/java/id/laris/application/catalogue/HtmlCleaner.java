package id.laris.application.catalogue;

/**
 * Makes HTML from outside safe to show. Text, paragraphs, headings, lists, tables, emphasis, links and pictures by http or https
 * stay; scripts, event handlers, styles, frames, forms, objects, vector graphics and every other address go, text included where
 * it was never meant to be read. Cleaning what is clean changes nothing.
 */
public interface HtmlCleaner {
    /** Never null; empty for nothing. */
    String clean(String html);
}
