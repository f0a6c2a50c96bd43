package id.laris.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** Where the shop's mails arrive, to be read as their recipients do. */
public final class PostBox implements AutoCloseable {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+[?&]token=[A-Za-z0-9_-]+");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public PostBox() {
        server.start();
    }

    /** How the shop finds it. */
    public Map<String, String> environment() {
        return Map.of(
                "LARIS_SMTP_HOST", "127.0.0.1",
                "LARIS_SMTP_PORT", String.valueOf(server.getSmtp().getPort()),
                "LARIS_SMTP_TLS", "none",
                "LARIS_SMTP_FROM", "Toko Laris <halo@toko.test>");
    }

    /** The link in the first mail to that address with such a link; waits for it to come. */
    public String linkFor(String address, String place) {
        await(() -> findLink(address, place) != null);
        return findLink(address, place);
    }

    private String findLink(String address, String place) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .map(PostBox::text)
                .flatMap(text -> LINK.matcher(text).results().map(found -> found.group()))
                .filter(link -> link.contains(place))
                .findFirst()
                .orElse(null);
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.toString(mail.getRecipients(Message.RecipientType.TO)).contains(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Lines that quoted-printable broke are joined again. */
    private static String text(MimeMessage mail) {
        return GreenMailUtil.getWholeMessage(mail).replace("=\r\n", "").replace("=3D", "=");
    }

    private void await(BooleanSupplier here) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var known = server.getReceivedMessages().length;
        while (!here.getAsBoolean() && System.nanoTime() < end) {
            server.waitForIncomingEmail(TimeUnit.SECONDS.toMillis(1), ++known);
            known = server.getReceivedMessages().length;
        }
        assertThat(here.getAsBoolean()).as("the mail came").isTrue();
    }

    @Override
    public void close() {
        server.stop();
    }
}
