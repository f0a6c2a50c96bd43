package id.laris.bootstrap.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import id.laris.bootstrap.EmbeddedDatabase;
import id.laris.bootstrap.RunningLaris;
import id.laris.rest.client.midtrans.MidtransStub;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
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
    private final MidtransStub midtrans;

    private OpenShop(RunningLaris laris, Playwright driver, Browser browser, PostBox postBox, MidtransStub midtrans) {
        this.postBox = postBox;
        this.midtrans = midtrans;
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
        var midtrans = new MidtransStub();
        environment.put("LARIS_GATEWAY_MIDTRANS_SERVER_KEY", MidtransStub.SERVER_KEY);
        environment.put("LARIS_GATEWAY_MIDTRANS_API_URL", midtrans.address().toString());
        environment.put("LARIS_GATEWAY_MIDTRANS_SNAP_URL", midtrans.address().toString());
        // Cards and QRIS stay with the simulated gateway.
        environment.put("LARIS_GATEWAY_MIDTRANS_CHANNELS", "shopeepay,gopay,bca,mandiri");
        var laris = RunningLaris.launch(DATA, environment);
        try {
            laris.awaitOpen();
            midtrans.reportTo(URI.create(laris.address() + "/api/v1/webhooks/payments/midtrans"));
            var driver = Chromium.driver();
            return new OpenShop(laris, driver, Chromium.launch(driver, chromium), postBox, midtrans);
        } catch (RuntimeException | Error e) {
            laris.close();
            postBox.close();
            midtrans.close();
            throw e;
        }
    }

    PostBox postBox() {
        return postBox;
    }

    /** Where wallets and virtual accounts of this shop are paid. */
    MidtransStub midtrans() {
        return midtrans;
    }

    /** With the rights of its administrator. */
    Connection database() throws SQLException, IOException {
        return EmbeddedDatabase.connect(DATA, "postgres");
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
        midtrans.close();
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
