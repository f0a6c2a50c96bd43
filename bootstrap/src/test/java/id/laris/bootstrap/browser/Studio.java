package id.laris.bootstrap.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes pictures of whole pages, and examines each while it stands for them. */
final class Studio {
    private static final int SMALLEST = 360;

    /** A screen to be looked at. */
    private record Screen(int width, int height, boolean searchedForBarriers) {}

    private static final List<Screen> SCREENS =
            List.of(new Screen(390, 844, true), new Screen(768, 1024, false), new Screen(1440, 900, true));

    private final Path folder;

    Studio(Path folder) {
        this.folder = folder;
    }

    /** Takes it on every screen in both themes. Gives what is wrong with it, in words. */
    List<String> photograph(Visitor visitor, String name, String path, int status) {
        var page = visitor.page();
        var findings = new ArrayList<String>();
        for (var screen : SCREENS) {
            page.setViewportSize(screen.width(), screen.height());
            visitor.open(path, status);
            awaitPictures(page);
            findings.addAll(PageExam.layout(page));
            for (var theme : PageExam.THEMES) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
                if (screen.searchedForBarriers()) findings.addAll(PageExam.barriers(page));
                shoot(page, name, screen, theme);
            }
        }
        page.setViewportSize(SMALLEST, 780);
        findings.addAll(PageExam.overflow(page));
        visitor.useWideScreen();
        return findings;
    }

    /** The same for a page that has no address of its own, such as the answer to a form: it is not loaded anew. */
    List<String> photographAsItStands(Visitor visitor, String name) {
        var page = visitor.page();
        var findings = new ArrayList<String>();
        for (var screen : SCREENS) {
            page.setViewportSize(screen.width(), screen.height());
            findings.addAll(PageExam.overflow(page));
            for (var theme : PageExam.THEMES) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
                if (screen.searchedForBarriers()) findings.addAll(PageExam.barriers(page));
                shoot(page, name, screen, theme);
            }
        }
        visitor.useWideScreen();
        return findings;
    }

    /** As it comes out of a printer: a picture of the screen version for paper, and the document. */
    void print(Visitor visitor, String name) {
        visitor.page()
                .pdf(new Page.PdfOptions()
                        .setPath(folder.resolve(name + ".pdf"))
                        .setPreferCSSPageSize(true));
    }

    /** The screen is made as long as the page: what sticks to its edge then lies where it does not cover anything. */
    private void shoot(Page page, String name, Screen screen, ColorScheme theme) {
        var length = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(screen.width(), Math.max(screen.height(), length));
        awaitPictures(page);
        var file = "%s-%d-%s.png".formatted(name, screen.width(), theme.name().toLowerCase(Locale.ROOT));
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(file)));
        page.setViewportSize(screen.width(), screen.height());
    }

    /** Until the font and every picture that is in sight has come. */
    private static void awaitPictures(Page page) {
        page.waitForFunction("""
                () => document.fonts.status === 'loaded' && [...document.images].every(picture =>
                    picture.complete || picture.getBoundingClientRect().top > innerHeight)
                """);
    }
}
