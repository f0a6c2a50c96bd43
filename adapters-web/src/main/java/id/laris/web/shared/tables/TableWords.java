package id.laris.web.shared.tables;

import id.laris.application.replenishment.ReorderProposal.Urgency;
import id.laris.application.shared.Heading;
import id.laris.application.shared.Sheet;
import id.laris.domain.order.Channel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.reporting.BuyerGroup;
import id.laris.domain.reporting.SalesEntry;
import id.laris.domain.shared.Language;
import id.laris.web.order.OfficeOrderMessages;
import id.laris.web.replenishment.OfficeReorderMessages;
import id.laris.web.reporting.OfficeReturnsReportMessages;
import id.laris.web.reporting.OfficeSalesCheckMessages;
import id.laris.web.reporting.OfficeSalesReportMessages;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The words of tables in one language. */
final class TableWords {
    private final Language language;

    TableWords(Language language) {
        this.language = language;
    }

    String heading(Heading heading) {
        return in(TableMessages.class).heading(heading);
    }

    String of(boolean flag) {
        var say = in(TableMessages.class);
        return flag ? say.yes() : say.no();
    }

    /** What nobody has another word for is called by its name. */
    String of(Enum<?> it) {
        if (it instanceof PaymentMethod method)
            return in(OfficeOrderMessages.class).method(method);
        if (it instanceof Channel channel) return in(OfficeOrderMessages.class).channel(channel);
        if (it instanceof BuyerGroup group)
            return in(OfficeSalesReportMessages.class).group(group);
        if (it instanceof SalesEntry.Kind kind)
            return in(OfficeSalesCheckMessages.class).kind(kind);
        if (it instanceof Urgency urgency)
            return in(OfficeReorderMessages.class).urgency(urgency);
        if (it == Sheet.Nameless.NOT_ARRIVED)
            return in(OfficeReturnsReportMessages.class).not_arrived();
        if (it instanceof Sheet.Nameless) return in(TableMessages.class).unknown();
        return it.name();
    }

    private <B> B in(Class<B> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
    }
}
