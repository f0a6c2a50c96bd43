package id.laris.web.catalogue;

import id.laris.application.catalogue.HtmlCleaner;
import id.laris.application.catalogue.HtmlCleanerContract;

class SafeHtmlCleanerTest implements HtmlCleanerContract {
    private final HtmlCleaner cleaner = new SafeHtmlCleaner();

    @Override
    public HtmlCleaner cleaner() {
        return cleaner;
    }
}
