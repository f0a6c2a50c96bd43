package id.laris.messaging.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A mail server of the test's own behind a gate that can be shut or can break a connection at the worst moment. */
public final class MailServer implements QuarkusTestResourceLifecycleManager {
    static final String FROM = "Toko Laris <halo@toko.test>";
    static GreenMail greenMail;
    static MailGate gate;

    @Override
    public Map<String, String> start() {
        greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        greenMail.start();
        gate = new MailGate(greenMail.getSmtp().getPort());
        gate.open();
        return Map.of(
                "laris.smtp.host", "127.0.0.1",
                "laris.smtp.port", String.valueOf(gate.port()),
                "laris.smtp.tls", "none",
                "laris.smtp.from", FROM,
                "laris.smtp.patience", "10s");
    }

    @Override
    public void stop() {
        gate.shut();
        greenMail.stop();
    }
}
