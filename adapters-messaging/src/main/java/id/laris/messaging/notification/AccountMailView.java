package id.laris.messaging.notification;

import java.util.List;

/** A mail about an account as its templates show it. */
record AccountMailView(
        String language,
        String subject,
        String shop,
        String shopUrl,
        String headline,
        List<String> sentences,
        MailView.Button button,
        String small,
        String why) {}
