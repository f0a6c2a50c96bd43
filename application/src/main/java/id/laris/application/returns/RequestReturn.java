package id.laris.application.returns;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.OpenToAll;
import id.laris.application.order.OrderDoor;
import id.laris.application.order.OrderProof;
import id.laris.application.payment.RefundAccounts;
import id.laris.application.shared.Events;
import id.laris.application.shared.ShopSettings;
import id.laris.application.stock.Photo;
import id.laris.application.stock.PhotoUnreadable;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.BankAccount;
import id.laris.domain.returns.ReturnPolicy;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.returns.ReturnRequest.Origin;
import id.laris.domain.returns.ReturnRequested;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The buyer, or staff for them, asks for goods to come back. The policy of the day decides whether that may be asked at all. */
@UseCase
@Audited
@OpenToAll
public final class RequestReturn {
    /**
     * @param note in the customer's words, at most 1,000 characters
     * @param photos files as they came: JPEG, PNG or WebP, at most six of ten million bytes
     * @param account where money that cannot go back as it came is to be sent
     */
    public record Command(
            OrderNumber order,
            OrderProof proof,
            ReturnRequest.Wish wish,
            List<Piece> pieces,
            String note,
            List<byte[]> photos,
            Optional<BankAccount> account) {
        public record Piece(Sku sku, Quantity quantity, ReturnReason reason) {}
    }

    private final OrderDoor door;
    private final Returns returns;
    private final ReturnPolicies policies;
    private final ReturnDesk desk;
    private final RefundAccounts accounts;
    private final ShopSettings settings;
    private final CurrentActor actor;
    private final Events events;
    private final Clock clock;
    private final AuditNotes notes;

    public RequestReturn(
            OrderDoor door,
            Returns returns,
            ReturnPolicies policies,
            ReturnDesk desk,
            RefundAccounts accounts,
            ShopSettings settings,
            CurrentActor actor,
            Events events,
            Clock clock,
            AuditNotes notes) {
        this.door = door;
        this.returns = returns;
        this.policies = policies;
        this.desk = desk;
        this.accounts = accounts;
        this.settings = settings;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
        this.notes = notes;
    }

    /** @throws id.laris.domain.returns.ReturnNotTaken saying which rule of the policy stands against it */
    public ReturnRequest request(Command command) {
        var order = door.open(command.order(), command.proof(), Permission.PROCESS_ORDERS);
        if (command.photos().size() > ReturnRequest.MOST_PHOTOS)
            throw new PhotoUnreadable(PhotoUnreadable.Reason.TOO_MANY);
        var photos = command.photos().stream().map(Photo::cleaned).toList();
        var shelves = desk.categories(
                command.pieces().stream().map(Command.Piece::sku).toList());
        var policy = policies.current();
        var now = clock.instant();
        var request = ReturnRequest.ask(
                desk.nextNumber(),
                order,
                actor.may(Permission.PROCESS_ORDERS) ? Origin.STAFF : Origin.CUSTOMER,
                command.wish(),
                command.pieces().stream()
                        .map(p -> new ReturnRequest.Line(p.sku(), p.quantity(), p.reason(), Optional.empty()))
                        .toList(),
                policy.version(),
                photos.size(),
                now);
        policy.judge(
                order,
                returns.lockOf(order.id()),
                command.pieces().stream()
                        .map(p -> new ReturnPolicy.Wanted(
                                p.sku(), p.quantity(), p.reason(), Optional.ofNullable(shelves.get(p.sku()))))
                        .toList(),
                photos.size(),
                now,
                settings.zone());
        returns.add(request, photos);
        if (!command.note().isBlank()) desk.write(request.number(), request.origin() == Origin.STAFF, command.note());
        command.account().ifPresent(account -> accounts.keep(request.number().value(), account));
        notes.about("return", request.number());
        events.publish(new ReturnRequested(order.id(), request.number(), request.pieces(), now));
        return request;
    }
}
