package id.laris.messaging.notification;

import id.laris.application.notification.AccountLetter;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.shared.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Chooses what a mail about an account says. */
final class AccountMailComposer {
    private final AccountLetter letter;
    private final Language language;
    private final ShopSettings settings;
    private final AccountMailMessages words;

    AccountMailComposer(AccountLetter letter, Language language, ShopSettings settings, AccountMailMessages words) {
        this.letter = letter;
        this.language = language;
        this.settings = settings;
        this.words = words;
    }

    /** Nobody loses anything by these when somebody else caused them. */
    private static final Set<AccountLetter.Content> NEEDS_NO_WARNING = Set.of(
            AccountLetter.Content.ALREADY_REGISTERED,
            AccountLetter.Content.ERASED,
            AccountLetter.Content.KEY_ENDS,
            AccountLetter.Content.KEY_ENDS_NOW,
            AccountLetter.Content.WEBHOOK_OFF,
            AccountLetter.Content.IDLE,
            AccountLetter.Content.IDLE_ERASED,
            AccountLetter.Content.STOCK_DIGEST,
            AccountLetter.Content.HOLD_ENDS,
            AccountLetter.Content.CONFIRM_WISH,
            AccountLetter.Content.BACK_IN_STOCK);

    /** So many lines of goods are read; the page behind the button has them all. */
    private static final int MOST_GOODS = 25;

    private record Wording(String subject, String headline, String text, String button) {}

    AccountMailView compose() {
        var wording = wording();
        var link = letter.link().orElseThrow();
        var isAsked = !link.lasts().isZero();
        return new AccountMailView(
                language.tag(),
                wording.subject(),
                settings.name(),
                settings.publicUrl(),
                wording.headline(),
                sentences(wording.text(), isAsked),
                new MailView.Button(wording.button(), link.url()),
                letter.wished()
                        .map(goods -> new MailView.Button(words.wish_stop(), goods.stop()))
                        .orElse(null),
                isAsked ? lasts(link.lasts()) + " " + words.ignore() : "",
                why());
    }

    private String why() {
        return switch (letter.content()) {
            case CONFIRM_WISH -> words.wish_why(settings.name());
            case BACK_IN_STOCK -> words.back_why(settings.name());
            default -> words.why(settings.name());
        };
    }

    private List<String> sentences(String text, boolean isAsked) {
        var sentences = new ArrayList<>(List.of(text));
        if (!isAsked && !NEEDS_NO_WARNING.contains(letter.content())) sentences.add(words.not_you());
        letter.goods().stream()
                .limit(MOST_GOODS)
                .map(goods -> words.digest_line(
                        (goods.name() + " " + goods.sku()).strip(),
                        goods.warehouse().value(),
                        goods.available(),
                        goods.minimum()))
                .forEach(sentences::add);
        if (letter.goods().size() > MOST_GOODS)
            sentences.add(words.digest_more(letter.goods().size() - MOST_GOODS));
        var figures = new Figures(language, settings.zone());
        letter.holds().stream()
                .limit(MOST_GOODS)
                .map(hold -> words.hold_line(
                        hold.order().value(),
                        figures.money(hold.amount()),
                        hold.provider(),
                        figures.moment(hold.until())))
                .forEach(sentences::add);
        if (letter.holds().size() > MOST_GOODS)
            sentences.add(words.digest_more(letter.holds().size() - MOST_GOODS));
        return sentences;
    }

    private String lasts(Duration time) {
        return time.toHours() <= 48 ? words.lasts_hours(time.toHours()) : words.lasts_days(time.toDays());
    }

    private Wording wording() {
        var name = letter.name();
        var shop = settings.name();
        return switch (letter.content()) {
            case VERIFY_EMAIL ->
                new Wording(
                        words.verify_subject(),
                        words.verify_headline(name),
                        words.verify_text(),
                        words.verify_button());
            case ALREADY_REGISTERED ->
                new Wording(
                        words.already_subject(),
                        words.already_headline(name),
                        words.already_text(),
                        words.forgotten_button());
            case NEW_PASSWORD ->
                new Wording(
                        words.password_subject(),
                        words.password_headline(name),
                        words.password_text(),
                        words.password_button());
            case CONFIRM_NEW_EMAIL ->
                new Wording(
                        words.email_subject(), words.email_headline(name), words.email_text(), words.email_button());
            case INVITATION ->
                new Wording(
                        words.invited_subject(shop),
                        words.invited_headline(name),
                        words.invited_text(shop),
                        words.invited_button());
            case PASSWORD_CHANGED -> notice(words.password_changed_subject(), words.password_changed_text());
            case EMAIL_CHANGED -> notice(words.email_changed_subject(), words.email_changed_text());
            case FACTOR_ON -> notice(words.factor_on_subject(), words.factor_on_text());
            case FACTOR_OFF -> notice(words.factor_off_subject(), words.factor_off_text());
            case RECOVERY_USED -> notice(words.recovery_subject(), words.recovery_text());
            case EXPORT_READY ->
                new Wording(words.export_subject(), words.hello(name), words.export_text(), words.export_button());
            case ERASED ->
                new Wording(words.erased_subject(), words.erased_subject(), words.erased_text(), words.erased_button());
            case KEY_ENDS -> ending(14);
            case KEY_ENDS_NOW -> ending(3);
            case WEBHOOK_OFF ->
                new Wording(
                        words.webhook_off_subject(),
                        words.hello(letter.name()),
                        words.webhook_off_text(),
                        words.webhook_off_button());
            case STOCK_DIGEST ->
                new Wording(
                        words.digest_subject(letter.goods().size()),
                        words.hello(name),
                        words.digest_text(),
                        words.digest_button());
            case HOLD_ENDS ->
                new Wording(
                        words.hold_subject(letter.holds().size()),
                        words.hello(name),
                        words.hold_text(),
                        words.hold_button());
            case CONFIRM_WISH ->
                new Wording(
                        words.wish_subject(wished()),
                        words.wish_subject(wished()),
                        words.wish_text(wished()),
                        words.wish_button());
            case BACK_IN_STOCK ->
                new Wording(
                        words.back_subject(wished()),
                        words.back_subject(wished()),
                        words.back_text(wished()),
                        words.back_button());
            case IDLE -> new Wording(words.idle_subject(), words.hello(name), words.idle_text(), words.idle_button());
            case IDLE_ERASED ->
                new Wording(
                        words.erased_subject(),
                        words.erased_subject(),
                        words.idle_erased_text(),
                        words.erased_button());
        };
    }

    private String wished() {
        return letter.wished().orElseThrow().name();
    }

    private Wording ending(int days) {
        return new Wording(
                words.key_ends_subject(days),
                words.hello(letter.name()),
                words.key_ends_text(days),
                words.key_ends_button());
    }

    private Wording notice(String subject, String text) {
        return new Wording(subject, words.hello(letter.name()), text, words.forgotten_button());
    }
}
