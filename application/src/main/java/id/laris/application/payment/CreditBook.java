package id.laris.application.payment;

import id.laris.application.shared.Page;
import id.laris.domain.shared.Money;

/** What a customer has of store credit and how it came to that, the newest entry first. */
public record CreditBook(Money balance, Page<StoreCredits.Line> lines) {}
