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
import java.util.HashMap;
import java.util.Locale;

/** The demo shop on a fresh data directory, and one browser: started for the first browser test, shared by all of them. */
final class OpenShop implements AutoCloseable {
    static final String OWNER = "owner@laris.local";
    static final String PASSWORD = "kata-sandi-untuk-uji";
    static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private static final Path DATA = Path.of("target/browser-shop").toAbsolutePath();

    private final RunningLaris laris;
    private final Playwright driver;
    private final Browser browser;
    private final PostBox postBox;

    private OpenShop(RunningLaris laris, Playwright driver, Browser browser, PostBox postBox) {
        this.postBox = postBox;
        this.laris = laris;
        this.driver = driver;
        this.browser = browser;
    }

    static OpenShop start(Path chromium) {
        removeWhatAnEarlierRunLeft();
        var port = String.valueOf(freePort());
        var postBox = new PostBox();
        var environment = new HashMap<>(postBox.environment());
        environment.put("LARIS_PORT", port);
        // The simulated gateway sends customers back to this address.
        environment.put("LARIS_SHOP_PUBLIC_URL", "http://localhost:" + port);
        environment.put("LARIS_OWNER_PASSWORD", PASSWORD);
        var laris = RunningLaris.launch(DATA, environment);
        try {
            laris.awaitOpen();
            var driver = Chromium.driver();
            return new OpenShop(laris, driver, Chromium.launch(driver, chromium), postBox);
        } catch (RuntimeException | Error e) {
            laris.close();
            postBox.close();
            throw e;
        }
    }

    PostBox postBox() {
        return postBox;
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
        postBox.close();
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
