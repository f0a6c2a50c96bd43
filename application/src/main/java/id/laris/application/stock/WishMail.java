package id.laris.application.stock;

import id.laris.application.catalogue.Products;
import id.laris.application.notification.About;
import id.laris.application.notification.AccountLetter;
import id.laris.application.notification.AccountLetter.Content;
import id.laris.application.notification.AccountLetter.Link;
import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.shared.Ids;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.stock.StockWish;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mails to those who wait for goods: queued in the transaction under way, at most one of each kind for a wish, written when they are sent. */
@Singleton
public final class WishMail {
    private final StockWishes wishes;
    private final Products products;
    private final WishTokens tokens;
    private final Messages messages;
    private final ShopSettings settings;
    private final Ids ids;
    private final Clock clock;

    public WishMail(
            StockWishes wishes,
            Products products,
            WishTokens tokens,
            Messages messages,
            ShopSettings settings,
            Ids ids,
            Clock clock) {
        this.wishes = wishes;
        this.products = products;
        this.tokens = tokens;
        this.messages = messages;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    void queue(Template template, StockWish wish) {
        queue(template, wish, clock.instant());
    }

    /** @param at mails are sent in this order */
    void queue(Template template, StockWish wish, Instant at) {
        messages.add(new Messages.Message(
                ids.next(),
                wish.id(),
                template,
                new About.OfAccount(AccountKind.CUSTOMER, wish.customer()),
                wish.email(),
                wish.language(),
                at,
                Messages.State.QUEUED,
                Optional.empty(),
                ""));
    }

    /** Empty when the wish ended meanwhile, or the goods are not on sale any more. */
    public Optional<AccountLetter> letter(Messages.Message message) {
        return wishes.find(message.event()).flatMap(wish -> Optional.ofNullable(
                        products.offers(List.of(wish.sku())).get(wish.sku()))
                .map(offer -> {
                    var page = settings.publicUrl() + "/produk/" + offer.product() + "?sku="
                            + URLEncoder.encode(wish.sku().value(), StandardCharsets.UTF_8);
                    var goods = new AccountLetter.WishedGoods(
                            (offer.title() + " " + offer.optionText()).strip(), link("berhenti", wish));
                    return message.template() == Template.STOCK_WISH_ASKED
                            ? new AccountLetter(
                                    Content.CONFIRM_WISH,
                                    new Link(link("pastikan", wish), ForgetOldWishes.UNCONFIRMED),
                                    goods)
                            : new AccountLetter(Content.BACK_IN_STOCK, new Link(page, Duration.ZERO), goods);
                }));
    }

    private String link(String act, StockWish wish) {
        return settings.publicUrl() + "/kabari/" + act + "?token=" + tokens.of(wish);
    }
}
