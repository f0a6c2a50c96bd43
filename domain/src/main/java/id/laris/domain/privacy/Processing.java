package id.laris.domain.privacy;

import id.laris.domain.privacy.Purpose.LegalBasis;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What the shop does with personal data: the register that article 31 asks for. What is kept where is told by the database's adapter;
 * why, how long, and who else gets it is said here.
 */
public enum Processing {
    /** Selling and delivering what was bought, and proving it to the tax office. */
    ORDERS(LegalBasis.CONTRACT, Keeping.BY_LAW, Set.of(Recipient.COURIER, Recipient.PAYMENT_PROVIDER), "shop_order"),
    /** Papers the tax office asks for: they keep their buyer, erased or not. */
    INVOICES(LegalBasis.LEGAL_DUTY, Keeping.BY_TAX_LAW, Set.of(Recipient.MAIL_SERVER), "invoice", "faktur_buyer"),
    /** What was written about goods that came back; the words go when the person is erased. */
    RETURNS(LegalBasis.CONTRACT, Keeping.BY_LAW, Set.of(), "return_remark"),
    /** Who is always or never let through, and why an order was held; of who is erased only that they are denied stays, unreadable. */
    RISK(LegalBasis.LEGITIMATE_INTEREST, Keeping.BY_LAW, Set.of(), "risk_listing", "risk_review"),
    /** Who may buy on invoice, how much and for how long. */
    TERMS(LegalBasis.CONTRACT, Keeping.ACCOUNTS, Set.of(), "credit_terms"),
    /** From where orders came and to which door, as marks nobody can read back. */
    TRACES(LegalBasis.LEGITIMATE_INTEREST, Keeping.SHORTLY, Set.of(), "order_trace"),
    /** Where money goes that is sent back by hand, until it went. */
    REFUNDS(LegalBasis.CONTRACT, Keeping.SHORTLY, Set.of(), "refund_account"),
    /** What staff wrote when they gave or took store credit; the words go when the person is erased. */
    STORE_CREDIT(LegalBasis.CONTRACT, Keeping.BY_LAW, Set.of(), "store_credit_entry"),
    PAYMENTS(LegalBasis.CONTRACT, Keeping.NOTICES, Set.of(Recipient.PAYMENT_PROVIDER), "payment_notice"),
    BOOKKEEPING(LegalBasis.LEGAL_DUTY, Keeping.BY_LAW, Set.of(), "statement_line", "stray_notice", "payment_dispute"),
    MESSAGES(LegalBasis.CONTRACT, Keeping.MESSAGES, Set.of(Recipient.MAIL_SERVER), "message"),
    /** Signing in, and what a customer keeps in the account. */
    ACCOUNTS(
            LegalBasis.CONTRACT,
            Keeping.ACCOUNTS,
            Set.of(),
            "account",
            "customer_profile",
            "saved_address",
            "wish",
            "second_factor"),
    /** Keeping strangers out: sessions, devices, links in mails. */
    SIGN_INS(
            LegalBasis.LEGITIMATE_INTEREST,
            Keeping.SHORTLY,
            Set.of(),
            "account_session",
            "remembered_device",
            "account_link"),
    /** Who did what, from where. */
    AUDIT(LegalBasis.LEGITIMATE_INTEREST, Keeping.ORIGINS, Set.of(), "audit_origin", "api_key"),
    CONSENTS(LegalBasis.LEGAL_DUTY, Keeping.ORIGINS, Set.of(), "consent_event"),
    RIGHTS(LegalBasis.LEGAL_DUTY, Keeping.SHORTLY, Set.of(), "data_export", "invoice_bundle_paper"),
    INCIDENTS(LegalBasis.LEGAL_DUTY, Keeping.BY_LAW, Set.of(Recipient.AUTHORITY), "incident"),
    /** Whom to talk to at suppliers'. */
    SUPPLIERS(LegalBasis.CONTRACT, Keeping.BY_LAW, Set.of(Recipient.MAIL_SERVER), "supplier"),
    /** Telling people that goods they asked for are there again. */
    STOCK_WISHES(LegalBasis.CONSENT, Keeping.SHORTLY, Set.of(Recipient.MAIL_SERVER), "stock_wish"),
    /** What customers who agreed to it looked at, put into their cart and bought, under a name that stands for them. */
    FOOTPRINTS(LegalBasis.CONSENT, Keeping.FOOTPRINTS, Set.of(), "footprint"),
    /** That a request sent twice is done once. */
    REPEATS(LegalBasis.CONTRACT, Keeping.SHORTLY, Set.of(), "idempotency_answer");

    /** What decides when it goes. */
    public enum Keeping {
        /** As long as tax law or proof asks; the person is taken out of it when they are erased. */
        BY_LAW,
        /** Ten years, as tax law asks, whoever is erased meanwhile. */
        BY_TAX_LAW,
        /** As long as the account is used. */
        ACCOUNTS,
        NOTICES,
        MESSAGES,
        ORIGINS,
        FOOTPRINTS,
        /** Days at most after it was needed. */
        SHORTLY
    }

    /** Who outside the shop gets some of it. */
    public enum Recipient {
        COURIER,
        PAYMENT_PROVIDER,
        MAIL_SERVER,
        AUTHORITY
    }

    private final LegalBasis basis;
    private final Keeping keeping;
    private final Set<Recipient> recipients;
    private final Set<String> stores;

    Processing(LegalBasis basis, Keeping keeping, Set<Recipient> recipients, String... stores) {
        this.basis = basis;
        this.keeping = keeping;
        this.recipients = recipients;
        this.stores = Set.of(stores);
    }

    public LegalBasis basis() {
        return basis;
    }

    public Keeping keeping() {
        return keeping;
    }

    public Set<Recipient> recipients() {
        return recipients;
    }

    /** What uses the data of that store; empty for a store nobody thought about. */
    public static Optional<Processing> of(String store) {
        return Arrays.stream(values())
                .filter(processing -> processing.stores.contains(store))
                .findFirst();
    }
}
