package id.laris.messaging.notification;

import id.laris.application.notification.MailContent;
import id.laris.application.notification.MailSender;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends mail by SMTP, as {@code LARIS_SMTP_HOST, _PORT, _USER, _PASSWORD, _FROM, _TLS} say; without a host nothing is sent. Tells a
 * mail that was surely not taken from one whose fate is unknown.
 */
@Singleton
class SmtpMailSender implements MailSender {
    private static final Pattern ADDRESS = Pattern.compile("(?:[^<>\\p{Cntrl}]*<)?([^<>@\\s]+@[^<>@\\s]+)>?");
    private final ReactiveMailer mailer;
    private final Context context;
    private final boolean configured;
    private final String from;
    private final String domain;
    private final Duration patience;

    /**
     * @param from {@code halo@toko.example} or {@code Toko Laris <halo@toko.example>}; else the user, when that is an address
     * @param patience how long the mail server may take for one mail
     */
    SmtpMailSender(
            ReactiveMailer mailer,
            Vertx vertx,
            @ConfigProperty(name = "laris.smtp.host") Optional<String> host,
            @ConfigProperty(name = "laris.smtp.from") Optional<String> from,
            @ConfigProperty(name = "laris.smtp.user") Optional<String> user,
            @ConfigProperty(name = "laris.smtp.patience") Duration patience) {
        this.mailer = mailer;
        this.context = vertx.getOrCreateContext();
        this.configured = host.filter(h -> !h.isBlank()).isPresent();
        this.from = from.or(() -> user.filter(u -> u.contains("@"))).orElse("").strip();
        this.domain = configured ? domainOf(this.from) : "";
        this.patience = patience;
    }

    private static String domainOf(String from) {
        var address = ADDRESS.matcher(from);
        if (!address.matches())
            throw new IllegalStateException(
                    "LARIS_SMTP_HOST is set but LARIS_SMTP_FROM is no mail address: \"" + from + "\"");
        return address.group(1).substring(address.group(1).indexOf('@') + 1);
    }

    @Override
    public boolean isConfigured() {
        return configured;
    }

    @Override
    public void send(UUID id, String to, MailContent content) {
        var mail = Mail.withHtml(to, content.subject(), content.html())
                .setText(content.text())
                .setFrom(from)
                .addHeader("Message-ID", "<" + id + "@" + domain + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        content.attachment().ifPresent(file -> mail.addAttachment(file.name(), file.bytes(), file.type()));
        try {
            Uni.createFrom()
                    .deferred(() -> mailer.send(mail))
                    .runSubscriptionOn(this::onOneEventLoop)
                    .await()
                    .atMost(patience);
        } catch (RuntimeException failed) {
            var cause = cause(failed);
            if (isSurelyNotTaken(cause)) throw new NotTaken(reason(cause), failed);
            throw new IllegalStateException(reason(cause), failed);
        }
    }

    /**
     * The mail client listens to a new connection on the caller's event loop while the connection reads on its own: a greeting that
     * comes in between is lost and waited for in vain. On one event loop nothing comes in between.
     */
    private void onOneEventLoop(Runnable work) {
        context.runOnContext(ignored -> work.run());
    }

    /** A server that answered no, or was never reached. A connection that broke or fell silent leaves it open. */
    private static boolean isSurelyNotTaken(Throwable cause) {
        if (cause instanceof SMTPException
                || cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof SSLException
                || cause instanceof IllegalArgumentException) return true;
        // What the client itself finds wrong before it sends anything, except that the connection went away.
        return cause instanceof NoStackTraceThrowable
                && !String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("closed");
    }

    private static Throwable cause(Throwable failure) {
        var cause = failure;
        while ((cause instanceof java.util.concurrent.CompletionException || cause.getClass() == RuntimeException.class)
                && cause.getCause() != null) cause = cause.getCause();
        return cause;
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
