package id.laris.rest.api.replenishment;

import id.laris.application.replenishment.AcceptReorder;
import id.laris.application.replenishment.AdviseReorder;
import id.laris.application.replenishment.ReorderProposal;
import id.laris.domain.purchasing.PurchaseOrder;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.replenishment.ReorderAdvice;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Transfer;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.MoneyView;
import id.laris.rest.api.shared.Paths;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reorder advice as it is written in JSON. */
final class ReorderJson {
    private ReorderJson() {}

    @Schema(name = "ReorderAdvice")
    record AdviceView(
            @Schema(description = "The day it is for") LocalDate day,

            @Schema(description = "SKUs with a forecast that were looked at")
            int looked,

            @Schema(description = "False when there are more SKUs than are looked at")
            boolean complete,

            @Schema(description = "How many proposals there are, shown or not")
            int all,

            @Schema(description = "Of all of them") TotalsView totals,

            @Schema(description = "The most urgent first") List<ProposalView> proposals,

            @Schema(nullable = true, description = "`cursor` of the page that follows")
            String next) {
        static AdviceView of(AdviseReorder.Advised it, Language language) {
            return new AdviceView(
                    it.day(),
                    it.looked(),
                    it.complete(),
                    it.all(),
                    TotalsView.of(it.totals()),
                    it.proposals().stream()
                            .map(proposal -> ProposalView.of(proposal, language))
                            .toList(),
                    it.next().orElse(null));
        }
    }

    @Schema(name = "ReorderTotals")
    record TotalsView(
            MoneyView cost,

            @Schema(description = "Pieces expected to be missing if all of it is done")
            double missing,

            @Schema(description = "The same if nothing is done")
            double missingWithout,

            MoneyView holding,
            MoneyView holdingWithout,

            @Schema(description = "Proposals to buy what no active supplier has a price for")
            int withoutSupplier) {
        static TotalsView of(AdviseReorder.Totals it) {
            return new TotalsView(
                    MoneyView.of(it.cost()),
                    rounded(it.missing()),
                    rounded(it.missingWithout()),
                    MoneyView.of(it.holding()),
                    MoneyView.of(it.holdingWithout()),
                    it.unknown());
        }
    }

    @Schema(name = "ReorderProposal")
    record ProposalView(
            String sku,
            String title,
            String warehouse,

            @Schema(description = "Computed for all warehouses together, because nobody knows what each sells")
            boolean pooled,

            @Schema(
                    enumeration = {"EMPTY", "LATE", "DUE", "JOINT"},
                    description = "JOINT is not due yet and goes along with what is ordered from its supplier today")
            String urgency,

            @Schema(description = "Why, in the language of Accept-Language")
            String reason,

            int onHand,
            int reserved,

            @Schema(description = "On purchase orders that were sent")
            int ordered,

            @Schema(description = "On drafts of purchase orders")
            int drafted,

            @Schema(description = "On the way from other warehouses")
            int moving,

            @Schema(description = "Pieces expected to be asked for a week")
            double weekly,

            @Schema(description = "Days from the order to the goods")
            double leadDays,

            double leadDeviation,

            @Schema(description = "How many deliveries that was measured on; 0 when it is only said")
            int leadMeasuredOn,

            @Schema(
                    nullable = true,
                    description = "When the stock ends on average if nothing is done; null when not within a year")
            LocalDate ends,

            @Schema(description = "When what is ordered today is there, on average")
            LocalDate arrives,

            @Schema(nullable = true, description = "Null when no active supplier has a price for it")
            SourceView source,

            @Schema(description = "Pieces to buy, in whole packs")
            int wanted,

            @Schema(description = "As many of them are needed; the others only make each piece cost less")
            int needed,

            @Schema(
                    description =
                            "What is saved by buying more than is needed, in rupiah, the cost of holding it taken off")
            MoneyView saved,

            @Schema(description = "Pieces neither bought nor moved, because the warehouse has no room for them")
            int leftOut,

            @Schema(description = "As many of those to buy as there is room and budget for")
            int buy,

            @Schema(nullable = true) MoneyView cost,
            List<MoveView> moves,
            OutcomeView with,
            OutcomeView without) {
        static ProposalView of(ReorderProposal it, Language language) {
            return new ProposalView(
                    it.sku().value(),
                    it.title(),
                    it.warehouse().value(),
                    it.pooled(),
                    it.urgency().name(),
                    sentence(it, language),
                    it.stock().onHand(),
                    it.stock().reserved(),
                    it.stock().ordered(),
                    it.stock().drafted(),
                    it.stock().moving(),
                    rounded(it.weekly()),
                    rounded(it.lead().days()),
                    rounded(it.lead().deviation()),
                    it.lead().deliveries(),
                    it.ends().orElse(null),
                    it.arrives(),
                    it.source().map(source -> SourceView.of(source, it.buy())).orElse(null),
                    it.wanted(),
                    it.needed(),
                    MoneyView.of(Money.rupiah(it.isAhead() ? (long) it.saved() : 0)),
                    it.leftOut(),
                    it.buy(),
                    it.cost().map(MoneyView::of).orElse(null),
                    it.moves().stream()
                            .map(move -> new MoveView(move.from().value(), move.pieces()))
                            .toList(),
                    OutcomeView.of(it.with()),
                    OutcomeView.of(it.without()));
        }
    }

    @Schema(name = "ReorderSource")
    record SourceView(
            @Schema(description = "The supplier's id") String supplier,
            String name,

            @Schema(description = "Of a piece, when as many are bought as is advised")
            MoneyView unitCost,

            int packSize,
            int minimum) {
        static SourceView of(ReorderProposal.Source it, int pieces) {
            return new SourceView(
                    it.price().supplier().toString(),
                    it.name(),
                    MoneyView.of(it.price().costOf(Quantity.of(pieces))),
                    it.price().packSize(),
                    it.price().minimum().value());
        }
    }

    @Schema(name = "ReorderMove")
    record MoveView(String from, int pieces) {}

    @Schema(name = "ReorderOutcome", description = "Until what is ordered next time has come")
    record OutcomeView(
            @Schema(description = "Pieces that will be asked for and not be there, on average")
            double missing,

            @Schema(description = "How likely any will be missing, 0 to 1")
            double chance,

            MoneyView holding) {
        static OutcomeView of(ReorderAdvice.Outcome it) {
            return new OutcomeView(rounded(it.missing()), rounded(it.chance()), MoneyView.of(it.holding()));
        }
    }

    @Schema(name = "AcceptReorderRequest")
    record AcceptRequest(
            @Schema(description = "Each becomes a line of a draft for its supplier and warehouse")
            List<BuyRequest> buys,

            @Schema(description = "Each becomes a line of a transfer that leaves at once")
            List<MoveRequest> moves)
            implements JsonRequest {
        AcceptReorder.Command command() {
            if (buys != null && buys.contains(null) || moves != null && moves.contains(null))
                throw new Invalid("lines", null, "lines");
            return new AcceptReorder.Command(
                    buys == null
                            ? List.of()
                            : buys.stream().map(BuyRequest::toBuy).toList(),
                    moves == null
                            ? List.of()
                            : moves.stream().map(MoveRequest::toMove).toList());
        }
    }

    @Schema(name = "AcceptReorderBuy")
    record BuyRequest(
            String sku,
            @Schema(examples = "BDG") String warehouse,
            @Schema(description = "The supplier's id") String supplier,
            @Schema(description = "Pieces: whole packs") Long quantity) {
        AcceptReorder.Buy toBuy() {
            if (supplier == null) throw new Invalid("supplier", null, "the id of a supplier");
            if (quantity == null) throw new Invalid("quantity", null, "pieces");
            return new AcceptReorder.Buy(
                    new Sku(sku),
                    new WarehouseCode(warehouse),
                    new SupplierId(Paths.uuid("supplier", supplier)),
                    quantity);
        }
    }

    @Schema(name = "AcceptReorderMove")
    record MoveRequest(
            String sku,
            @Schema(examples = "JKT") String from,
            @Schema(examples = "BDG") String to,
            Long quantity) {
        AcceptReorder.Move toMove() {
            if (quantity == null) throw new Invalid("quantity", null, "pieces");
            return new AcceptReorder.Move(new Sku(sku), new WarehouseCode(from), new WarehouseCode(to), quantity);
        }
    }

    @Schema(name = "AcceptedReorder")
    record AcceptedView(
            @Schema(description = "Numbers of the drafts") List<String> purchaseOrders,

            @Schema(description = "Numbers of the transfers")
            List<String> transfers) {
        static AcceptedView of(AcceptReorder.Accepted it) {
            return new AcceptedView(
                    it.purchases().stream()
                            .map(PurchaseOrder::number)
                            .map(Object::toString)
                            .toList(),
                    it.transfers().stream()
                            .map(Transfer::number)
                            .map(Object::toString)
                            .toList());
        }
    }

    private static String sentence(ReorderProposal it, Language language) {
        var indonesian = language == Language.ID;
        var incoming = it.stock().incoming();
        var coming = incoming == 0 ? "" : (indonesian ? ", %d akan datang" : ", %d to come").formatted(incoming);
        return String.format(
                        indonesian ? Locale.forLanguageTag("id-ID") : Locale.ENGLISH,
                        indonesian
                                ? "Diperkirakan terjual ±%.1f per minggu, stok bebas %d%s, barang datang %.0f hari: peluang habis %.0f %% tanpa tindakan."
                                : "Expected to sell ±%.1f a week, %d free in stock%s, goods take %.0f days: %.0f %% chance of running out if nothing is done.",
                        it.weekly(),
                        it.stock().free(),
                        coming,
                        it.lead().days(),
                        it.without().chance() * 100)
                + ahead(it, indonesian)
                + leftOut(it, indonesian)
                + joint(it, indonesian);
    }

    private static String joint(ReorderProposal it, boolean indonesian) {
        if (it.joint().isEmpty() || it.source().isEmpty()) return "";
        var joint = it.joint().get();
        var supplier = it.source().get().name();
        return switch (joint.why()) {
            case DUE ->
                (indonesian
                                ? " Cukup sampai pesanan berikutnya ke %s, ±%.0f hari lagi."
                                : " Enough until the next order to %s, in ±%.0f days.")
                        .formatted(supplier, joint.days());
            case SOON ->
                (indonesian
                                ? " Ikut karena pesanan ke %s tetap dikirim hari ini: perlu dipesan ±%.0f hari lagi."
                                : " Goes along because an order to %s is sent today anyway: due in ±%.0f days.")
                        .formatted(supplier, joint.dueInDays());
            case MINIMUM ->
                (indonesian
                                ? " Ikut agar pesanan ke %s mencapai minimumnya: perlu dipesan ±%.0f hari lagi."
                                : " Goes along so that the order to %s reaches its minimum: due in ±%.0f days.")
                        .formatted(supplier, joint.dueInDays());
        };
    }

    private static String leftOut(ReorderProposal it, boolean indonesian) {
        if (it.leftOut() == 0) return "";
        return (indonesian
                        ? " %d buah tidak disarankan: gudang tidak muat lagi."
                        : " %d pieces are left out: the warehouse has no more room.")
                .formatted(it.leftOut());
    }

    private static String ahead(ReorderProposal it, boolean indonesian) {
        return it.reached()
                .map(step -> String.format(
                        indonesian ? Locale.forLanguageTag("id-ID") : Locale.ENGLISH,
                        indonesian
                                ? " Beli %,d, bukan %,d: mulai %,d buah harganya Rp%,d."
                                : " Buy %,d, not %,d: from %,d pieces on each costs Rp%,d.",
                        it.buy(),
                        it.needed(),
                        step.from().value(),
                        step.unitCost().minorUnits()))
                .orElse("");
    }

    /** Three decimals are more than anybody knows. */
    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
