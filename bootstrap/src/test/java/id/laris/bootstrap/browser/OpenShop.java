package id.laris.bootstrap.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import id.laris.bootstrap.RunningLaris;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** The demo shop on a fresh data directory, and one browser: started for the first browser test, shared by all of them. */
final class OpenShop implements AutoCloseable {
    static final String OWNER = "owner@laris.local";
    static final String PASSWORD = "kata-sandi-untuk-uji";
    static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private static final Path DATA = Path.of("target/browser-shop").toAbsolutePath();

    private final RunningLaris laris;
    private final Playwright driver;
    private final Browser browser;

    private OpenShop(RunningLaris laris, Playwright driver, Browser browser) {
        this.laris = laris;
        this.driver = driver;
        this.browser = browser;
    }

    static OpenShop start(Path chromium) {
        removeWhatAnEarlierRunLeft();
        var port = String.valueOf(freePort());
        var laris = RunningLaris.launch(
                DATA,
                Map.of(
                        "LARIS_PORT", port,
                        // The simulated gateway sends customers back to this address.
                        "LARIS_SHOP_PUBLIC_URL", "http://localhost:" + port,
                        "LARIS_OWNER_PASSWORD", PASSWORD));
        try {
            laris.awaitOpen();
            var driver = Chromium.driver();
            return new OpenShop(laris, driver, Chromium.launch(driver, chromium));
        } catch (RuntimeException | Error e) {
            laris.close();
            throw e;
        }
    }

    /** Somebody with a browser of their own, on a wide screen. */
    Visitor visitor(Locale language) {
        return new Visitor(browser, laris.address(), language);
    }

    Visitor visitor() {
        return visitor(INDONESIAN);
    }

    @Override
    public void close() throws InterruptedException {
        browser.close();
        driver.close();
        laris.stop();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeWhatAnEarlierRunLeft() {
        if (Files.notExists(DATA)) return;
        try (var files = Files.walk(DATA)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
