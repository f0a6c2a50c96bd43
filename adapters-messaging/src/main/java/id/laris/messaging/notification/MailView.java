package id.laris.messaging.notification;

import java.util.List;
import java.util.Optional;

/**
 * A mail as its templates show it: everything is text, already in the customer's language.
 *
 * @param preview what lists of mails show beside the subject
 * @param steps how far the order is; empty for one that ended otherwise
 */
record MailView(
        String language,
        String subject,
        String preview,
        String shop,
        String shopUrl,
        String headline,
        List<String> sentences,
        String number,
        String placedAt,
        List<Step> steps,
        Optional<Transfer> transfer,
        List<Parcel> parcels,
        List<Line> lines,
        Sums sums,
        String method,
        List<String> address,
        Button button,
        String why) {
    record Step(String name, boolean done) {}

    /** @param tail the three digits that make the amount unique */
    record Transfer(String bank, String account, String holder, String head, String tail, String before) {
        /** The account's number in groups of four, as people read it aloud. */
        public String accountInGroups() {
            return account.matches("\\d{7,}") ? account.replaceAll("(\\d{4})(?=\\d)", "$1 ") : account;
        }
    }

    record Parcel(String courier, String trackingNumber, List<String> pieces) {}

    record Line(String title, String options, String quantity, String each, String total) {}

    record Sums(String goods, String shipping, String total, Optional<String> tax) {}

    record Button(String label, String url) {}
}
