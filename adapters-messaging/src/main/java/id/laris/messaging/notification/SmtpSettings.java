package id.laris.messaging.notification;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** {@code LARIS_SMTP_HOST, _PORT, _USER, _PASSWORD, _FROM, _TLS}. Without a host no mail is sent. */
@ConfigMapping(prefix = "laris.smtp")
interface SmtpSettings {
    Optional<String> host();

    /** {@code halo@toko.example} or {@code Toko Laris <halo@toko.example>}; the user's name when that is an address. */
    Optional<String> from();

    Optional<String> user();

    /** How long the mail server may take for one mail. */
    Duration patience();
}
