package id.laris.rest.api.returns;

import id.laris.application.order.OrderProof;
import id.laris.application.returns.JudgeReturn;
import id.laris.application.returns.ReplaceReturn;
import id.laris.application.returns.RequestReturn;
import id.laris.application.returns.SettleReturn;
import id.laris.application.returns.ShowReturnable;
import id.laris.application.stock.PhotoUnreadable;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.BankAccount;
import id.laris.domain.returns.Reckoning.Postage;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnPolicy.Payer;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.returns.ReturnRequest.Found;
import id.laris.domain.returns.ReturnState;
import id.laris.domain.returns.Swap;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.MoneyView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Returns as JSON. */
final class ReturnJson {
    private ReturnJson() {}

    @Schema(name = "ReturnLine")
    record LineView(
            String sku,
            int quantity,
            ReturnReason reason,

            @Schema(nullable = true, description = "On hand again; null before the goods were looked at")
            Integer sellable,

            @Schema(nullable = true) Integer damaged,
            @Schema(nullable = true) Integer missing,

            @Schema(nullable = true, description = "For so many of those that arrived money is owed")
            Integer credited) {
        static LineView of(ReturnRequest.Line line) {
            return new LineView(
                    line.sku().value(),
                    line.quantity().value(),
                    line.reason(),
                    found(line, Found::sellable),
                    found(line, Found::damaged),
                    found(line, Found::missing),
                    found(line, Found::credited));
        }

        private static Integer found(ReturnRequest.Line line, Function<Found, Quantity> which) {
            return line.found().map(which).map(Quantity::value).orElse(null);
        }
    }

    @Schema(name = "Return")
    record ReturnView(
            String number,
            String order,
            ReturnState state,
            ReturnRequest.Wish wish,
            List<LineView> lines,
            String courier,
            String trackingNumber,

            @Schema(nullable = true, description = "Where the goods arrived")
            String warehouse,

            @Schema(nullable = true, description = "What went back altogether; null before it was settled")
            MoneyView paid,

            @Schema(nullable = true, description = "What was taken off the open bill of the order instead")
            MoneyView relieved,

            @Schema(nullable = true, description = "The order whose goods go out for these")
            String replacement,

            @Schema(nullable = true, description = "What of the money that is owed pays it")
            MoneyView replaced,

            Instant requestedAt,
            Instant changedAt) {
        static ReturnView of(ReturnRequest request) {
            return new ReturnView(
                    request.number().value(),
                    request.orderNumber().value(),
                    request.state(),
                    request.wish(),
                    request.lines().stream().map(LineView::of).toList(),
                    request.courier(),
                    request.tracking(),
                    request.warehouse().map(WarehouseCode::value).orElse(null),
                    request.payout().map(p -> MoneyView.of(p.total())).orElse(null),
                    request.payout().map(p -> MoneyView.of(p.relief())).orElse(null),
                    request.replacement().map(r -> r.orderNumber().value()).orElse(null),
                    request.replacement().map(r -> MoneyView.of(r.value())).orElse(null),
                    request.requestedAt(),
                    request.changedAt());
        }
    }

    @Schema(name = "ReturnsOfOrder")
    record OfOrderView(
            @Schema(nullable = true, description = "Until this day a return may be asked for; null when none may")
            LocalDate until,

            List<ReturnView> items) {
        static OfOrderView of(ShowReturnable.Returnable returnable) {
            return new OfOrderView(
                    returnable.isPossible() ? returnable.until().orElse(null) : null,
                    returnable.returns().stream().map(ReturnView::of).toList());
        }
    }

    @Schema(name = "ReturnedPiece")
    record PieceRequest(
            @Schema(examples = "KAOS-HITAM-M") String sku,
            @Schema(examples = "1") Integer quantity,
            @Schema(examples = "WRONG_SIZE") String reason) {
        RequestReturn.Command.Piece toPiece() {
            if (quantity == null) throw new Invalid("quantity", null, "1 to " + Quantity.MOST);
            return new RequestReturn.Command.Piece(
                    new Sku(sku), Quantity.atLeastOne(quantity), chosen("reason", reason, ReturnReason.class));
        }
    }

    @Schema(name = "BankAccount")
    record AccountRequest(
            @Schema(examples = "BCA") String bank,
            @Schema(examples = "1234567890") String number,
            @Schema(examples = "Sari Dewi") String holder) {
        BankAccount toAccount() {
            return new BankAccount(bank, number, holder);
        }
    }

    @Schema(name = "ReturnRequest")
    record AskRequest(
            @Schema(examples = "REFUND", description = "REFUND or REPLACEMENT")
            String wish,

            List<PieceRequest> lines,

            @Schema(nullable = true, description = "At most 1,000 characters")
            String note,

            @Schema(nullable = true, description = "JPEG, PNG or WebP in base64, at most six")
            List<String> photos,

            @Schema(nullable = true, description = "Where money that cannot go back as it came is to be sent")
            AccountRequest account)
            implements JsonRequest {
        RequestReturn.Command toCommand(OrderNumber order, OrderProof proof) {
            return new RequestReturn.Command(
                    order,
                    proof,
                    chosen("wish", wish, ReturnRequest.Wish.class),
                    given(lines).stream().map(PieceRequest::toPiece).toList(),
                    note == null ? "" : note,
                    photos == null
                            ? List.of()
                            : photos.stream().map(AskRequest::bytes).toList(),
                    Optional.ofNullable(account).map(AccountRequest::toAccount));
        }

        private static byte[] bytes(String photo) {
            try {
                return Base64.getDecoder().decode(String.valueOf(photo));
            } catch (IllegalArgumentException unreadable) {
                throw new PhotoUnreadable(PhotoUnreadable.Reason.NOT_A_PICTURE);
            }
        }
    }

    @Schema(name = "ReturnJudgement")
    record JudgementRequest(
            @Schema(examples = "APPROVE", description = "APPROVE, REJECT or ASK_BACK")
            String judgement,

            @Schema(nullable = true, description = "To the customer; needed unless the goods may come back")
            String text)
            implements JsonRequest {
        JudgeReturn.Judgement toJudgement() {
            return chosen("judgement", judgement, JudgeReturn.Judgement.class);
        }
    }

    @Schema(name = "ReturnArrival")
    record ArrivalRequest(@Schema(examples = "BDG") String warehouse) implements JsonRequest {}

    @Schema(name = "InspectedLine")
    record InspectedLine(
            @Schema(examples = "KAOS-HITAM-M") String sku,
            @Schema(examples = "1") Integer sellable,
            @Schema(nullable = true, examples = "0") Integer damaged,
            @Schema(nullable = true, examples = "0") Integer missing,

            @Schema(nullable = true, description = "All that arrived when absent")
            Integer credited) {
        Found toFound() {
            var arrived = pieces(sellable).plus(pieces(damaged));
            return new Found(
                    pieces(sellable),
                    pieces(damaged),
                    pieces(missing),
                    credited == null ? arrived : Quantity.of(credited));
        }

        private static Quantity pieces(Integer given) {
            return given == null ? Quantity.ZERO : Quantity.of(given);
        }
    }

    @Schema(name = "ReturnInspection")
    record InspectionRequest(
            @Schema(description = "Every line of the return, all of its pieces")
            List<InspectedLine> lines) implements JsonRequest {
        Map<Sku, Found> found() {
            var found = new LinkedHashMap<Sku, Found>();
            for (var line : given(lines))
                if (found.put(new Sku(line.sku()), line.toFound()) != null)
                    throw new Invalid("lines", line.sku(), "each SKU once");
            return found;
        }
    }

    @Schema(name = "ReturnSettlement")
    record SettlementRequest(
            @Schema(nullable = true, description = "What sending back cost")
            MoneyView postage,

            @Schema(nullable = true, examples = "CUSTOMER", description = "Who paid the courier: SHOP or CUSTOMER")
            String postagePaidBy,

            @Schema(nullable = true, description = "How much goes to an account; the rest goes back as it was paid")
            MoneyView transfer,

            @Schema(
                    nullable = true,
                    description = "How much stays at the shop as store credit; only for an order of an account")
            MoneyView credit,

            @Schema(nullable = true, description = "Absent: the one the customer named")
            AccountRequest account)
            implements JsonRequest {
        SettleReturn.Command toCommand(ReturnNumber number) {
            return new SettleReturn.Command(
                    number,
                    new Postage(
                            amount(postage),
                            Asked.choice("postagePaidBy", postagePaidBy, Payer.class)
                                    .orElse(Payer.CUSTOMER)),
                    amount(transfer),
                    amount(credit),
                    Optional.ofNullable(account).map(AccountRequest::toAccount));
        }
    }

    @Schema(name = "Swap")
    record SwapRequest(
            @Schema(examples = "KAOS-HITAM-M", description = "A line of the return")
            String sku,

            @Schema(nullable = true, examples = "KAOS-HITAM-L", description = "What goes out; the same when absent")
            String given,

            @Schema(examples = "1") Integer quantity) {
        Swap toSwap() {
            if (quantity == null) throw new Invalid("quantity", null, "1 to " + Quantity.MOST);
            var returned = new Sku(sku);
            return new Swap(
                    returned,
                    given == null || given.isBlank() ? returned : new Sku(given),
                    Quantity.atLeastOne(quantity));
        }
    }

    @Schema(name = "ReturnReplacement")
    record ReplacementRequest(
            List<SwapRequest> lines,

            @Schema(nullable = true, description = "What the customer pays for sending the new goods")
            MoneyView shipping,

            @Schema(nullable = true, description = "What sending back cost")
            MoneyView postage,

            @Schema(nullable = true, examples = "CUSTOMER", description = "Who paid the courier: SHOP or CUSTOMER")
            String postagePaidBy,

            @Schema(nullable = true, description = "True to send before the goods were looked at")
            Boolean inAdvance)
            implements JsonRequest {
        ReplaceReturn.Command toCommand(ReturnNumber number) {
            return new ReplaceReturn.Command(
                    number,
                    given(lines).stream().map(SwapRequest::toSwap).toList(),
                    amount(shipping),
                    new Postage(
                            amount(postage),
                            Asked.choice("postagePaidBy", postagePaidBy, Payer.class)
                                    .orElse(Payer.CUSTOMER)),
                    Boolean.TRUE.equals(inAdvance));
        }
    }

    private static Money amount(MoneyView given) {
        var money = given == null ? Money.rupiah(0) : given.toMoney();
        if (money.isNegative()) throw new Invalid("amount", money.minorUnits(), "no amount below zero");
        return money;
    }

    private static <E extends Enum<E>> E chosen(String name, String given, Class<E> choices) {
        return Asked.choice(name, given, choices).orElseThrow(() -> new Invalid(name, given, "one of the choices"));
    }

    private static <T> List<T> given(List<T> lines) {
        if (lines == null || lines.isEmpty() || lines.contains(null))
            throw new Invalid("lines", lines, "1 to " + ReturnRequest.MOST_LINES + " lines");
        return lines;
    }
}
