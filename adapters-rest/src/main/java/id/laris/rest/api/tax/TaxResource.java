package id.laris.rest.api.tax;

import id.laris.application.identity.CurrentActor;
import id.laris.application.invoice.ShowTaxReport;
import id.laris.application.invoice.TaxTotal;
import id.laris.application.shared.ShopSettings;
import id.laris.application.tax.ListTaxRules;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.tax.TaxRule;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.MoneyView;
import id.laris.rest.api.shared.PageView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path(Api.ROOT)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tax")
class TaxResource {
    @Schema(name = "TaxRule")
    record RuleView(
            String id,

            @Schema(enumeration = {"STANDARD", "LUXURY"}) String taxClass,

            @Schema(description = "Codes of provinces and regencies; none is everywhere", examples = "[\"21.71\"]")
            List<String> zone,

            @Schema(examples = "PPN 12% × 11/12") String name,

            @Schema(description = "Percent; 0 where the tax is not collected", examples = "12")
            BigDecimal rate,

            @Schema(
                    description = "With the denominator, the part of the price that the rate is charged on",
                    examples = "11")
            int baseNumerator,

            @Schema(examples = "12") int baseDenominator,

            @Schema(description = "Whether the shipping fee counts into the base")
            boolean shipping,

            @Schema(examples = "2025-01-01") String validFrom,

            @Schema(description = "Last day; null when open", nullable = true)
            String validTo) {
        static RuleView of(TaxRule rule) {
            return new RuleView(
                    rule.id().toString(),
                    rule.taxClass().name(),
                    rule.zone().regions().stream().map(RegionCode::value).toList(),
                    rule.name(),
                    rule.rate().value(),
                    rule.baseNumerator(),
                    rule.baseDenominator(),
                    rule.shipping(),
                    rule.validFrom().toString(),
                    rule.validTo().map(LocalDate::toString).orElse(null));
        }
    }

    @Schema(name = "TaxTotal")
    record TotalView(
            @Schema(enumeration = {"INVOICE", "CREDIT_NOTE"})
            String kind,

            String taxClass,

            @Schema(description = "Of a faktur; null when none is made out", nullable = true)
            String code,

            @Schema(description = "How the rule is called; empty for a class without tax")
            String rule,

            long papers,

            @Schema(description = "Price without tax (DPP); below zero for credit notes")
            MoneyView net,

            @Schema(description = "What the rate is charged on (DPP nilai lain)")
            MoneyView base,

            MoneyView tax) {
        static TotalView of(TaxTotal total) {
            return new TotalView(
                    total.kind().name(),
                    total.taxClass().name(),
                    total.code().orElse(null),
                    total.rule(),
                    total.papers(),
                    MoneyView.of(total.net()),
                    MoneyView.of(total.base()),
                    MoneyView.of(total.tax()));
        }
    }

    @Schema(name = "TaxReport")
    record ReportView(
            @Schema(examples = "2026-11-01") String from,
            @Schema(examples = "2026-11-30") String to,

            @Schema(description = "Invoices first, then credit notes, each by class")
            List<TotalView> lines,

            MoneyView net,
            MoneyView base,
            MoneyView tax) {
        static ReportView of(ShowTaxReport.Report report) {
            return new ReportView(
                    report.from().toString(),
                    report.to().toString(),
                    report.lines().stream().map(TotalView::of).toList(),
                    MoneyView.of(report.net()),
                    MoneyView.of(report.base()),
                    MoneyView.of(report.tax()));
        }
    }

    private final ListTaxRules listTaxRules;
    private final ShowTaxReport showTaxReport;
    private final CurrentActor current;
    private final ShopSettings settings;
    private final Clock clock;

    TaxResource(
            ListTaxRules listTaxRules,
            ShowTaxReport showTaxReport,
            CurrentActor current,
            ShopSettings settings,
            Clock clock) {
        this.listTaxRules = listTaxRules;
        this.showTaxReport = showTaxReport;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    @Path("tax-rules")
    @APIResponse(responseCode = "200", description = "The rules, those that begin last first")
    public PageView<RuleView> rules() {
        return PageView.of(listTaxRules.list(), RuleView::of);
    }

    @GET
    @Path("tax-report")
    @APIResponse(responseCode = "200", description = "The tax of all papers of those days")
    public ReportView report(
            @RestQuery @Parameter(description = "First day; of this month when absent", example = "2026-11-01")
                    String from,
            @RestQuery
                    @Parameter(description = "Last day; of the first day's month when absent", example = "2026-11-30")
                    String to) {
        current.require(Permission.VIEW_REPORTS);
        var first = day("from", from).orElseGet(() -> LocalDate.ofInstant(clock.instant(), settings.zone())
                .withDayOfMonth(1));
        var last = day("to", to).orElseGet(() -> YearMonth.from(first).atEndOfMonth());
        return ReportView.of(showTaxReport.show(first, last));
    }

    private static Optional<LocalDate> day(String name, String given) {
        return Asked.text(given).map(text -> {
            try {
                // Years of more digits are days to Java and none to the database.
                if (!text.matches("\\d{4}-\\d\\d-\\d\\d")) throw new DateTimeParseException("day", text, 0);
                return LocalDate.parse(text);
            } catch (DateTimeParseException unreadable) {
                throw new Invalid(name, text, "a day such as 2026-11-21");
            }
        });
    }
}
