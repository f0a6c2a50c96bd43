package id.laris.application.notification;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a mail about an account says.
 *
 * @param name whom it addresses
 * @param link where its button leads; empty for mere notices and where nobody is signed up
 * @param goods what ran short, for a letter about stock
 * @param holds what will be let go, for a letter about held money
 * @param wished what somebody waits for, for a letter about that
 */
public record AccountLetter(
        Content content,
        String name,
        Optional<Link> link,
        List<ShortGoods> goods,
        List<EndingHold> holds,
        Optional<WishedGoods> wished) {
    public enum Content {
        VERIFY_EMAIL,
        ALREADY_REGISTERED,
        NEW_PASSWORD,
        CONFIRM_NEW_EMAIL,
        INVITATION,
        PASSWORD_CHANGED,
        EMAIL_CHANGED,
        FACTOR_ON,
        FACTOR_OFF,
        RECOVERY_USED,
        EXPORT_READY,
        ERASED,
        KEY_ENDS,
        KEY_ENDS_NOW,
        WEBHOOK_OFF,
        IDLE,
        IDLE_ERASED,
        STOCK_DIGEST,
        HOLD_ENDS,
        CONFIRM_WISH,
        BACK_IN_STOCK
    }

    public AccountLetter {
        goods = List.copyOf(goods);
        holds = List.copyOf(holds);
    }

    public AccountLetter(Content content, String name, Optional<Link> link) {
        this(content, name, link, List.of());
    }

    public AccountLetter(Content content, String name, Optional<Link> link, List<ShortGoods> goods) {
        this(content, name, link, goods, List.of(), Optional.empty());
    }

    /** About held money. */
    public AccountLetter(String name, Link link, List<EndingHold> holds) {
        this(Content.HOLD_ENDS, name, Optional.of(link), List.of(), holds, Optional.empty());
    }

    /** To somebody of whom only the address is known. */
    public AccountLetter(Content content, Link link, WishedGoods wished) {
        this(content, "", Optional.of(link), List.of(), List.of(), Optional.of(wished));
    }

    /** @param stop where to say that it is not wanted any more; holds a secret as links do */
    public record WishedGoods(String name, String stop) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Free pieces of a SKU in a warehouse are at its critical point or below. @param name empty when it is not on sale */
    public record ShortGoods(String name, Sku sku, WarehouseCode warehouse, int available, int minimum) {}

    /** What a provider holds for an order. @param until when it is let go */
    public record EndingHold(OrderNumber order, Money amount, String provider, Instant until) {}

    /**
     * @param url whole; what follows {@code token=} is a secret
     * @param lasts how long it works; zero for a link that holds no secret
     */
    public record Link(String url, Duration lasts) {
        private static final String SECRET = "(token=)[A-Za-z0-9_-]+";

        /** The text without the secret of any link in it: for everybody but the one the mail was written to. */
        public static String hidden(String text) {
            return text.replaceAll(SECRET, "$1…");
        }

        @Override
        public String toString() {
            return hidden(url);
        }
    }
}
