package id.laris.rest.api.terms;

import id.laris.application.terms.GrantTerms;
import id.laris.application.terms.ListTerms;
import id.laris.application.terms.ShowAgeing;
import id.laris.application.terms.ShowReceivables;
import id.laris.domain.shared.Invalid;
import id.laris.domain.terms.AgeBand;
import id.laris.domain.terms.Ageing;
import id.laris.domain.terms.CreditTerms;
import id.laris.domain.terms.Receivable;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.MoneyView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** JSON shapes of terms and of what is owed. */
final class TermsJson {
    private TermsJson() {}

    @Schema(name = "TermsRequest")
    record TermsRequest(
            MoneyView limit,

            @Schema(description = "From the invoice on, 1 to 180", examples = "30")
            Integer days,

            @Schema(description = "No new orders on invoice; false when absent", nullable = true)
            Boolean stopped)
            implements JsonRequest {
        GrantTerms.Command toCommand(UUID account, Optional<Long> seen) {
            if (limit == null) throw new Invalid("limit", null, "an amount");
            if (days == null) throw new Invalid("paymentDays", null, "1 to " + CreditTerms.MOST_DAYS);
            return new GrantTerms.Command(
                    account.toString(), limit.toMoney(), days, Boolean.TRUE.equals(stopped), seen);
        }
    }

    @Schema(name = "Terms")
    record TermsView(UUID account, MoneyView limit, int days, boolean stopped, String changedBy, Instant changedAt) {
        static TermsView of(CreditTerms terms) {
            return new TermsView(
                    terms.account().value(),
                    MoneyView.of(terms.limit()),
                    terms.days(),
                    terms.stopped(),
                    terms.changedBy(),
                    terms.changedAt());
        }
    }

    @Schema(name = "TermsStanding")
    record StandingView(
            TermsView terms,

            @Schema(description = "Masked without EXPORT_PERSONAL_DATA")
            String name,

            @Schema(description = "Masked without EXPORT_PERSONAL_DATA")
            String email,

            MoneyView open,
            MoneyView left) {
        static StandingView of(ListTerms.Line line) {
            return new StandingView(
                    TermsView.of(line.standing().terms()),
                    line.customer().name(),
                    line.customer().email(),
                    MoneyView.of(line.standing().open()),
                    MoneyView.of(line.standing().left()));
        }
    }

    @Schema(name = "Ageing", description = "What is open, by how many days it is overdue")
    record AgeingView(
            MoneyView open, MoneyView notDue, MoneyView upTo30, MoneyView upTo60, MoneyView upTo90, MoneyView over90) {
        static AgeingView of(Ageing ageing) {
            return new AgeingView(
                    MoneyView.of(ageing.open()),
                    MoneyView.of(ageing.in(AgeBand.NOT_DUE)),
                    MoneyView.of(ageing.in(AgeBand.UP_TO_30)),
                    MoneyView.of(ageing.in(AgeBand.UP_TO_60)),
                    MoneyView.of(ageing.in(AgeBand.UP_TO_90)),
                    MoneyView.of(ageing.in(AgeBand.OVER_90)));
        }
    }

    @Schema(name = "AgeingReport")
    record ReportView(LocalDate day, List<CustomerView> customers, AgeingView total) {
        static ReportView of(ShowAgeing.Report report) {
            return new ReportView(
                    report.today(),
                    report.lines().stream().map(CustomerView::of).toList(),
                    AgeingView.of(report.total()));
        }
    }

    @Schema(name = "AgeingOfCustomer")
    record CustomerView(
            UUID account,

            @Schema(description = "Masked without EXPORT_PERSONAL_DATA")
            String name,

            @Schema(description = "Masked without EXPORT_PERSONAL_DATA")
            String email,

            int orders,
            AgeingView ageing) {
        static CustomerView of(ShowAgeing.Line line) {
            return new CustomerView(
                    line.customer().account().value(),
                    line.customer().name(),
                    line.customer().email(),
                    line.orders(),
                    AgeingView.of(line.ageing()));
        }
    }

    @Schema(name = "Receivables")
    record OwedView(LocalDate day, List<ReceivableView> orders, AgeingView ageing) {
        static OwedView of(ShowReceivables.Owed owed) {
            return new OwedView(
                    owed.today(),
                    owed.open().stream()
                            .map(r -> ReceivableView.of(r, owed.today()))
                            .toList(),
                    AgeingView.of(owed.ageing()));
        }
    }

    @Schema(name = "Receivable")
    record ReceivableView(
            String order,
            MoneyView total,
            MoneyView open,

            @Schema(description = "Absent until its invoice is written", nullable = true)
            LocalDate dueOn,

            AgeBand band) {
        static ReceivableView of(Receivable owed, LocalDate today) {
            return new ReceivableView(
                    owed.number().value(),
                    MoneyView.of(owed.total()),
                    MoneyView.of(owed.open()),
                    owed.dueOn().orElse(null),
                    owed.band(today));
        }
    }
}
