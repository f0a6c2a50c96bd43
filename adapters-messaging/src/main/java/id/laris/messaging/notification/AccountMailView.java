package id.laris.messaging.notification;

import java.util.List;

/**
 * A mail of sentences and one button, about an account or an incident, as its templates show it.
 *
 * @param stop a smaller link below the button; null when there is nothing to stop
 */
record AccountMailView(
        String language,
        String subject,
        String shop,
        String shopUrl,
        String headline,
        List<String> sentences,
        MailView.Button button,
        MailView.Button stop,
        String small,
        String why) {}
