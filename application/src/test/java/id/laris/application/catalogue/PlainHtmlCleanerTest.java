package id.laris.application.catalogue;

class PlainHtmlCleanerTest implements HtmlCleanerContract {
    @Override
    public HtmlCleaner cleaner() {
        return new PlainHtmlCleaner();
    }
}
