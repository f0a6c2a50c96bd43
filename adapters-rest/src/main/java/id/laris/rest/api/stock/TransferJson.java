package id.laris.rest.api.stock;

import id.laris.application.stock.SendTransfer;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Transfer;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.JsonRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Transfers as JSON. */
final class TransferJson {
    private TransferJson() {}

    @Schema(name = "TransferLine")
    record LineView(
            String sku,
            int sent,
            int good,
            int damaged,
            int lost,

            @Schema(description = "Still on its way") int open) {
        static LineView of(Transfer.Line line) {
            return new LineView(
                    line.sku().value(),
                    line.sent().value(),
                    line.good().value(),
                    line.damaged().value(),
                    line.lost().value(),
                    line.open().value());
        }
    }

    @Schema(name = "Transfer")
    record TransferView(
            String number,
            String from,
            String to,
            Transfer.State state,
            String note,
            String reason,
            Instant sentAt,

            @Schema(nullable = true, description = "Null while something is on its way")
            Instant endedAt,

            List<LineView> lines) {
        static TransferView of(Transfer transfer) {
            return new TransferView(
                    transfer.number().value(),
                    transfer.from().value(),
                    transfer.to().value(),
                    transfer.state(),
                    transfer.note(),
                    transfer.reason(),
                    transfer.sentAt(),
                    transfer.endedAt().orElse(null),
                    transfer.lines().stream().map(LineView::of).toList());
        }
    }

    @Schema(name = "SentLine")
    record SentLine(
            @Schema(examples = "KAOS-HITAM-M") String sku,
            @Schema(examples = "6") Integer quantity) {}

    @Schema(name = "TransferRequest")
    record TransferRequest(
            @Schema(examples = "BDG") String from,
            @Schema(examples = "JKT") String to,

            @Schema(description = "For who receives, at most 200 characters", nullable = true)
            String note,

            @Schema(description = "1 to 500, each SKU once") List<SentLine> lines)
            implements JsonRequest {
        SendTransfer.Command toCommand() {
            var pieces = new LinkedHashMap<Sku, Quantity>();
            for (var line : given(lines)) {
                if (line.quantity() == null) throw new Invalid("quantity", null, "1 to " + Quantity.MOST);
                if (pieces.put(new Sku(line.sku()), Quantity.atLeastOne(line.quantity())) != null)
                    throw new Invalid("lines", line.sku(), "each SKU once");
            }
            return new SendTransfer.Command(
                    new WarehouseCode(from), new WarehouseCode(to), pieces, note == null ? "" : note);
        }
    }

    @Schema(name = "ArrivedLine")
    record ArrivedLine(
            @Schema(examples = "KAOS-HITAM-M") String sku,
            @Schema(examples = "5") Integer good,
            @Schema(nullable = true, examples = "1") Integer damaged) {}

    @Schema(name = "TransferArrival")
    record ArrivalRequest(
            @Schema(description = "What arrived now, each SKU once")
            List<ArrivedLine> lines) implements JsonRequest {
        Map<Sku, Transfer.Arrived> arrived() {
            var pieces = new LinkedHashMap<Sku, Transfer.Arrived>();
            for (var line : given(lines)) {
                var arrived = new Transfer.Arrived(pieces(line.good()), pieces(line.damaged()));
                if (pieces.put(new Sku(line.sku()), arrived) != null)
                    throw new Invalid("lines", line.sku(), "each SKU once");
            }
            return pieces;
        }

        private static Quantity pieces(Integer given) {
            return given == null ? Quantity.ZERO : Quantity.of(given);
        }
    }

    @Schema(name = "TransferClosing")
    record ClosingRequest(
            @Schema(description = "Why the rest is lost, 1 to 200 characters", examples = "hilang di jalan")
            String reason)
            implements JsonRequest {}

    private static <T> List<T> given(List<T> lines) {
        if (lines == null || lines.isEmpty() || lines.contains(null))
            throw new Invalid("lines", lines, "1 to " + Transfer.MOST_LINES + " lines");
        return lines;
    }
}
