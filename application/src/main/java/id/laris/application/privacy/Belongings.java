package id.laris.application.privacy;

import id.laris.application.cart.Carts;
import id.laris.application.cart.CustomerCarts;
import id.laris.application.customer.AddressBooks;
import id.laris.application.customer.Profiles;
import id.laris.application.customer.Wishlists;
import id.laris.application.identity.Accounts;
import id.laris.application.payment.StoreCredits;
import id.laris.application.reporting.Footfall;
import id.laris.application.reporting.VisitorMarks;
import id.laris.application.stock.StockWishes;
import id.laris.application.terms.TermsBook;
import id.laris.domain.identity.Account;
import id.laris.domain.shared.AccountId;
import jakarta.inject.Singleton;

/**
 * What a customer told, saved and wished for, their cart and their copies: nothing of it outlives the account. Their store credit
 * stays in the books, without the words about it.
 */
@Singleton
public final class Belongings {
    private final Profiles profiles;
    private final AddressBooks books;
    private final Wishlists wishlists;
    private final CustomerCarts customerCarts;
    private final Carts carts;
    private final Exports exports;
    private final StockWishes stockWishes;
    private final StoreCredits credits;
    private final Accounts accounts;
    private final TermsBook terms;
    private final Footfall footfall;
    private final VisitorMarks marks;

    public Belongings(
            Profiles profiles,
            AddressBooks books,
            Wishlists wishlists,
            CustomerCarts customerCarts,
            Carts carts,
            Exports exports,
            StockWishes stockWishes,
            StoreCredits credits,
            Accounts accounts,
            TermsBook terms,
            Footfall footfall,
            VisitorMarks marks) {
        this.footfall = footfall;
        this.marks = marks;
        this.terms = terms;
        this.profiles = profiles;
        this.books = books;
        this.wishlists = wishlists;
        this.customerCarts = customerCarts;
        this.carts = carts;
        this.exports = exports;
        this.stockWishes = stockWishes;
        this.credits = credits;
        this.accounts = accounts;
    }

    void erase(AccountId customer) {
        profiles.erase(customer);
        books.erase(customer);
        wishlists.erase(customer);
        customerCarts.find(customer).flatMap(carts::find).ifPresent(carts::close);
        customerCarts.forget(customer);
        exports.erase(customer);
        terms.forget(customer);
        footfall.forget(marks.of(customer));
        credits.forgetReasons(customer);
        stockWishes.erase(customer, accounts.find(customer).map(Account::email));
    }
}
