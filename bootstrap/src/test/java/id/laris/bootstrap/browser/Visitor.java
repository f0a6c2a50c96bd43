package id.laris.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Somebody at a browser of their own. Whatever the browser complains about meanwhile comes out when the visit ends. */
final class Visitor implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final String shop;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, String shop, Locale language) {
        this.shop = shop;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language.toLanguageTag())
                // Colours that fade from light to dark would be measured half-way.
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.addInitScript(PageExam.COUNT_SHIFTS);
        this.page = context.newPage();
        useWideScreen();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onResponse(this::watch);
    }

    Page page() {
        return page;
    }

    /** Goes to an address of the shop that must be there. */
    void open(String path) {
        open(path, 200);
    }

    /** Goes to an address that must answer with this status; an error's page is not complained about. */
    void open(String path, int status) {
        var address = path.startsWith("http") ? path : shop + path;
        var answer = page.navigate(address);
        assertThat(answer.status()).as(address).isEqualTo(status);
        if (status >= 400) complaints.removeIf(complaint -> complaint.contains(address));
    }

    void useWideScreen() {
        page.setViewportSize(1440, 900);
    }

    void usePhone() {
        page.setViewportSize(390, 844);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, named(name));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, named(name));
    }

    Locator heading(Pattern name) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Fails when this page, in light or in dark, is not fit to be shown. */
    void examine() {
        assertThat(PageExam.of(page)).as(page.url()).isEmpty();
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    /** A form that came back to be mended (422) is no fault of the page. */
    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().contains("status of 422"))
            complaints.add(message.text() + " (" + message.location() + ")");
    }

    private void watch(Response response) {
        if (response.status() >= 500) complaints.add(response.status() + " " + response.url());
    }
}
