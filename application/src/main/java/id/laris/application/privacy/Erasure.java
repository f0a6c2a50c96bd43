package id.laris.application.privacy;

import id.laris.application.cart.Carts;
import id.laris.application.cart.CustomerCarts;
import id.laris.application.customer.AddressBooks;
import id.laris.application.customer.Profiles;
import id.laris.application.customer.Wishlists;
import id.laris.application.identity.AccountClosing;
import id.laris.application.identity.AccountMail;
import id.laris.application.identity.Accounts;
import id.laris.application.notification.Template;
import id.laris.domain.identity.Account;
import id.laris.domain.privacy.Subject;
import id.laris.domain.shared.AccountId;
import jakarta.inject.Singleton;

/**
 * Takes a person out of the shop: what they told, saved and wished for, their cart, sessions and copies go; consents keep their proof
 * without from where they were given; orders keep what tax law needs. The account is closed for ever and its e-mail address is free.
 */
@Singleton
public final class Erasure {
    private final Accounts accounts;
    private final AccountClosing closing;
    private final Profiles profiles;
    private final AddressBooks books;
    private final Wishlists wishlists;
    private final CustomerCarts customerCarts;
    private final Carts carts;
    private final Exports exports;
    private final ConsentLedger ledger;
    private final OrderErasure orders;
    private final AccountMail mail;

    public Erasure(
            Accounts accounts,
            AccountClosing closing,
            Profiles profiles,
            AddressBooks books,
            Wishlists wishlists,
            CustomerCarts customerCarts,
            Carts carts,
            Exports exports,
            ConsentLedger ledger,
            OrderErasure orders,
            AccountMail mail) {
        this.accounts = accounts;
        this.closing = closing;
        this.profiles = profiles;
        this.books = books;
        this.wishlists = wishlists;
        this.customerCarts = customerCarts;
        this.carts = carts;
        this.exports = exports;
        this.ledger = ledger;
        this.orders = orders;
        this.mail = mail;
    }

    void carryOut(AccountId customer) {
        orders.erase(customer);
        profiles.erase(customer);
        books.erase(customer);
        wishlists.erase(customer);
        customerCarts.find(customer).flatMap(carts::find).ifPresent(carts::close);
        customerCarts.forget(customer);
        exports.erase(customer);
        ledger.forgetOrigins(new Subject.Customer(customer));
        accounts.find(customer).ifPresent(this::close);
    }

    private void close(Account account) {
        ledger.forgetOrigins(new Subject.Guest(account.email()));
        orders.eraseMailsTo(account.email(), account.id());
        mail.tell(Template.ACCOUNT_ERASED, account);
        closing.close(account);
    }
}
