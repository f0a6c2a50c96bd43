package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.identity.AccountLinks.Purpose;
import id.laris.application.notification.AccountLetter;
import id.laris.application.notification.AccountLetter.Content;
import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.payment.CountPaymentAlarms;
import id.laris.application.payment.HoldNotices;
import id.laris.application.shared.Ids;
import id.laris.application.shared.ShopSettings;
import id.laris.application.stock.StockDigestLines;
import id.laris.application.stock.WishMail;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what a mail about an account says, at the moment it is sent: only then its link is made, so that no secret waits in a queue,
 * and whoever asked for the mail could not tell by the answer or its time whether there is an account.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class WriteAccountLetter {
    private static final String ENDING_KEYS = "/admin/kunci?keadaan=ENDS_SOON";

    /** To people who need no account. */
    private static final Set<Template> WISHES = Set.of(Template.STOCK_WISH_ASKED, Template.STOCK_BACK);

    private static final String NOTICES = "/admin/stok/peringatan";
    private static final String MONITOR = "/admin/pembayaran/macet";
    private static final int MOST_HOLDS = 100;

    private final Accounts accounts;
    private final AccountLinks links;
    private final Tokens tokens;
    private final Ids ids;
    private final StockDigestLines stockDigestLines;
    private final HoldNotices holdNotices;
    private final WishMail wishMail;
    private final ShopSettings settings;
    private final Clock clock;

    public WriteAccountLetter(
            Accounts accounts,
            AccountLinks links,
            Tokens tokens,
            Ids ids,
            StockDigestLines stockDigestLines,
            HoldNotices holdNotices,
            WishMail wishMail,
            ShopSettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.tokens = tokens;
        this.ids = ids;
        this.stockDigestLines = stockDigestLines;
        this.holdNotices = holdNotices;
        this.wishMail = wishMail;
        this.settings = settings;
        this.clock = clock;
    }

    /** Empty when there is nobody to write to, or nothing to say any more. */
    public Optional<AccountLetter> write(Messages.Message message) {
        if (WISHES.contains(message.template())) return wishMail.letter(message);
        var about = message.about().findAccount().orElseThrow();
        return about.account()
                .map(accounts::find)
                .orElseGet(() -> accounts.find(about.kind(), message.recipient()))
                .flatMap(account -> letter(account, message));
    }

    private Optional<AccountLetter> letter(Account account, Messages.Message message) {
        return switch (message.template()) {
            case ACCOUNT_REGISTERED ->
                switch (account.state()) {
                    case UNVERIFIED -> linked(Content.VERIFY_EMAIL, account, message, Purpose.VERIFY_EMAIL);
                    case ACTIVE -> notice(Content.ALREADY_REGISTERED, account);
                    default -> Optional.empty();
                };
            case ACCOUNT_NEW_PASSWORD ->
                switch (account.state()) {
                    case UNVERIFIED, ACTIVE -> linked(Content.NEW_PASSWORD, account, message, Purpose.NEW_PASSWORD);
                    case INVITED -> linked(Content.INVITATION, account, message, Purpose.INVITATION);
                    default -> Optional.empty();
                };
            case ACCOUNT_NEW_EMAIL ->
                account.isActive()
                                && accounts.find(account.kind(), message.recipient())
                                        .isEmpty()
                        ? linked(Content.CONFIRM_NEW_EMAIL, account, message, Purpose.CHANGE_EMAIL)
                        : Optional.empty();
            case ACCOUNT_INVITED ->
                account.state() == AccountState.INVITED
                        ? linked(Content.INVITATION, account, message, Purpose.INVITATION)
                        : Optional.empty();
            case ACCOUNT_PASSWORD_CHANGED -> notice(Content.PASSWORD_CHANGED, account);
            case ACCOUNT_EMAIL_CHANGED -> notice(Content.EMAIL_CHANGED, account);
            case ACCOUNT_FACTOR_ON -> notice(Content.FACTOR_ON, account);
            case ACCOUNT_FACTOR_OFF -> notice(Content.FACTOR_OFF, account);
            case ACCOUNT_RECOVERY_USED -> notice(Content.RECOVERY_USED, account);
            case ACCOUNT_EXPORT_READY -> told(Content.EXPORT_READY, account.name(), "/akun/privasi");
            case ACCOUNT_ERASED -> told(Content.ERASED, "", "/bantuan/privasi");
            case ACCOUNT_KEY_ENDS -> told(Content.KEY_ENDS, account.name(), ENDING_KEYS);
            case ACCOUNT_KEY_ENDS_NOW -> told(Content.KEY_ENDS_NOW, account.name(), ENDING_KEYS);
            case ACCOUNT_WEBHOOK_OFF -> told(Content.WEBHOOK_OFF, account.name(), "/admin/webhook");
            case ACCOUNT_STOCK_DIGEST -> aboutStock(account, message);
            case ACCOUNT_HOLD_ENDS -> aboutHeldMoney(account);
            case ACCOUNT_IDLE ->
                account.state() == AccountState.CLOSED
                        ? Optional.empty()
                        : told(Content.IDLE, account.name(), "/akun/masuk");
            case ACCOUNT_IDLE_ERASED -> told(Content.IDLE_ERASED, "", "/bantuan/privasi");
            default -> throw new IllegalStateException(message.template() + " is not about an account");
        };
    }

    private Optional<AccountLetter> linked(
            Content content, Account account, Messages.Message message, Purpose purpose) {
        var token = tokens.next();
        links.put(
                Tokens.hash(token),
                new AccountLinks.Link(
                        ids.next(),
                        purpose,
                        account.id(),
                        message.recipient(),
                        clock.instant().plus(purpose.lasts())));
        var url = place(account.kind(), purpose) + "?token=" + token;
        return Optional.of(
                new AccountLetter(content, account.name(), Optional.of(new AccountLetter.Link(url, purpose.lasts()))));
    }

    /** Whoever did not do what it tells finds a new password there. */
    private Optional<AccountLetter> notice(Content content, Account account) {
        var url = place(account.kind(), Purpose.NEW_PASSWORD).replace("/sandi-baru", "/lupa-sandi");
        return Optional.of(
                new AccountLetter(content, account.name(), Optional.of(new AccountLetter.Link(url, Duration.ZERO))));
    }

    private Optional<AccountLetter> told(Content content, String name, String path) {
        return Optional.of(new AccountLetter(
                content, name, Optional.of(new AccountLetter.Link(settings.publicUrl() + path, Duration.ZERO))));
    }

    /** Nothing to say when all of it was answered before the mail was written. */
    private Optional<AccountLetter> aboutStock(Account account, Messages.Message message) {
        var goods = stockDigestLines.of(account.id(), message.createdAt());
        var link = new AccountLetter.Link(settings.publicUrl() + NOTICES, Duration.ZERO);
        return goods.isEmpty()
                ? Optional.empty()
                : Optional.of(new AccountLetter(Content.STOCK_DIGEST, account.name(), Optional.of(link), goods));
    }

    /** Nothing to say when somebody took it or let it go before the mail was written. */
    private Optional<AccountLetter> aboutHeldMoney(Account account) {
        var holds = holdNotices.ending(clock.instant().plus(CountPaymentAlarms.SOON), MOST_HOLDS).stream()
                .map(it -> new AccountLetter.EndingHold(it.number(), it.amount(), it.provider(), it.until()))
                .toList();
        var link = new AccountLetter.Link(settings.publicUrl() + MONITOR, Duration.ZERO);
        return holds.isEmpty() ? Optional.empty() : Optional.of(new AccountLetter(account.name(), link, holds));
    }

    private String place(AccountKind kind, Purpose purpose) {
        var rooms = settings.publicUrl() + (kind == AccountKind.STAFF ? "/admin" : "/akun");
        return rooms
                + switch (purpose) {
                    case VERIFY_EMAIL, CHANGE_EMAIL -> "/verifikasi";
                    case NEW_PASSWORD -> "/sandi-baru";
                    case INVITATION -> "/undangan";
                };
    }
}
