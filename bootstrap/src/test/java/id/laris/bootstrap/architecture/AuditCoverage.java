package id.laris.bootstrap.architecture;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.util.Map;
import java.util.regex.Pattern;

/** Which use cases need no audit, and why. All others have it, or the build fails. */
final class AuditCoverage {
    /** They change nothing; what they show of people in clear is not among them. */
    private static final Pattern READS = Pattern.compile(
            "(List|Show|Preview|Find|Browse|Search|Suggest|Estimate|Quote|Recognise|Check|Name|Is)[A-Z].*");

    private static final String BASKET = "nobody's business what lies in a cart that buys nothing";
    private static final String WAITS =
            "a wish keeps itself when it was asked, confirmed and told, and is gone when it ends";
    private static final Map<String, String> NOT_AUDITED = Map.ofEntries(
            entry("OpenCart", BASKET),
            entry("PutInCart", BASKET),
            entry("TakeFromCart", BASKET),
            entry("AcceptCartChanges", BASKET),
            entry("JoinCarts", BASKET),
            entry("Reorder", BASKET),
            entry("PutOnWishlist", BASKET),
            entry("TakeFromWishlist", BASKET),
            entry("WishForStock", WAITS),
            entry("ConfirmWish", WAITS),
            entry("StopWish", WAITS),
            entry("EndMyWish", WAITS),
            entry("Once", "a frame around use cases that are audited themselves"),
            entry("AgreeTo", "the ledger of consents is its own, stricter record"),
            entry("ShownPictures", "reads"),
            entry("OfferPayment", "reads"),
            entry("RankGoods", "reads"),
            entry("OpenSavedReport", "reads"),
            entry("AdviseReorder", "reads"),
            entry("AddUpRoles", "reads"),
            entry("CountPaymentAlarms", "reads"),
            entry("OfferTerms", "reads"),
            entry("KeepNotice", "gateways' notices are kept whole in their inbox"),
            entry("ReceiveNotice", "gateways' notices are kept whole in their inbox"),
            entry("StartPayment", "each attempt is a row of its own, and an event"),
            entry("SpendCredit", "each attempt is a row of its own, and the credit book is never changed"),
            entry("WriteAttempt", "part of starting a payment"),
            entry("WriteAnswer", "part of starting a payment"));

    private AuditCoverage() {}

    static ArchCondition<JavaClass> beAuditedOrSayWhyNot() {
        return new ArchCondition<>("be audited, or stand in the table of AuditCoverage with a reason") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.isAnnotatedWith(Audited.class)
                        || READS.matcher(type.getSimpleName()).matches()
                        || NOT_AUDITED.containsKey(type.getSimpleName())
                        || isTheShopsOwnWork(type)) return;
                events.add(SimpleConditionEvent.violated(type, type.getName() + " is not audited"));
            }
        };
    }

    private static boolean isTheShopsOwnWork(JavaClass type) {
        return type.isAnnotatedWith(Requires.class)
                && type.getAnnotationOfType(Requires.class).value() == Permission.RUN_JOBS;
    }
}
