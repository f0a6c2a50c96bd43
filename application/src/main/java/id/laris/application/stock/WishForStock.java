package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Locks;
import id.laris.application.identity.OpenToAll;
import id.laris.application.identity.SignedIn;
import id.laris.application.notification.Template;
import id.laris.application.shared.Ids;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StillAvailable;
import id.laris.domain.stock.StockWish;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * "Tell me when there is some again." A signed-in customer's own address needs no proof; any other is written to first, and only a link
 * in that mail makes the wish count. The answer is the same whether the address is known, waits already or is new.
 */
@UseCase
@OpenToAll
public final class WishForStock {
    /** @param email what a visitor typed; not looked at for a signed-in customer */
    public record Command(Sku sku, String email, Language language) {
        @Override
        public String toString() {
            return "Command[" + sku + "]";
        }
    }

    private final StockWishes wishes;
    private final StockBook book;
    private final Products products;
    private final WishMail mail;
    private final Locks locks;
    private final CurrentActor current;
    private final Ids ids;
    private final Clock clock;

    public WishForStock(
            StockWishes wishes,
            StockBook book,
            Products products,
            WishMail mail,
            Locks locks,
            CurrentActor current,
            Ids ids,
            Clock clock) {
        this.wishes = wishes;
        this.book = book;
        this.products = products;
        this.mail = mail;
        this.locks = locks;
        this.current = current;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @throws Missing sku-not-found for what is not on sale
     * @throws StillAvailable when it can be bought
     * @throws id.laris.domain.shared.Invalid email
     * @throws id.laris.domain.identity.TooManyFailures when that many mails were asked for
     */
    public void wish(Command command) {
        var sku = command.sku();
        if (products.offers(List.of(sku)).isEmpty()) throw new Missing("sku", sku);
        var free = book.available(List.of(sku)).getOrDefault(sku, Quantity.ZERO);
        if (!free.isZero()) throw new StillAvailable(sku, free);
        customer().ifPresentOrElse(account -> wish(sku, account), () -> ask(command));
    }

    private Optional<Account> customer() {
        return current.findCustomer().flatMap(id -> current.signedIn()).map(SignedIn::account);
    }

    private void wish(Sku sku, Account account) {
        var now = clock.instant();
        var wish = StockWish.ofCustomer(ids.next(), sku, account.email(), account.id(), account.language(), now);
        wishes.find(sku, account.email()).filter(known -> !known.waits()).ifPresent(old -> wishes.remove(old.id()));
        wishes.add(wish);
    }

    /** Who asks again before confirming gets another mail, and only its link works: the first may never have come. */
    private void ask(Command command) {
        var email = new EmailAddress(command.email());
        locks.attemptMail(AccountKind.CUSTOMER, email, current.origin());
        var known = wishes.find(command.sku(), email);
        if (known.filter(StockWish::waits).isPresent()) return;
        known.ifPresent(old -> wishes.remove(old.id()));
        var wish = StockWish.ofVisitor(ids.next(), command.sku(), email, command.language(), clock.instant());
        if (wishes.add(wish)) mail.queue(Template.STOCK_WISH_ASKED, wish);
    }
}
