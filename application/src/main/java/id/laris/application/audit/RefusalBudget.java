package id.laris.application.audit;

import id.laris.application.shared.AddressBudget;
import id.laris.application.shared.CallBudget;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Origin;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much of what strangers were refused is written: a log that cannot be shortened must not be filled by whoever likes to. Staff and
 * programs are known and few; what they are refused is always written. What is left out is counted, and the next that is written says
 * how many were.
 */
@Singleton
public final class RefusalBudget {
    /** A person who mistypes does not come near. */
    static final int OF_AN_ADDRESS = 60;

    /** From all addresses together, on this instance. */
    static final int OF_ALL = 600;

    private final AddressBudget ofAnAddress;
    private final CallBudget ofAll;
    private final AtomicLong untold = new AtomicLong();
    private final AtomicLong leftOut = new AtomicLong();

    RefusalBudget(Clock clock) {
        this.ofAnAddress = new AddressBudget(OF_AN_ADDRESS, clock);
        this.ofAll = new CallBudget(clock);
    }

    /** Counts one more. False: it is left out. */
    boolean hasRoomFor(Actor actor, Origin origin) {
        if (actor.kind() != Actor.Kind.VISITOR && actor.kind() != Actor.Kind.CUSTOMER) return true;
        if (ofAnAddress.spend(origin.address()).isEmpty()
                && !ofAll.spend("all", OF_ALL).over()) return true;
        untold.incrementAndGet();
        leftOut.incrementAndGet();
        return false;
    }

    /** How many were left out since somebody asked. */
    long untold() {
        return untold.getAndSet(0);
    }

    /** How many were left out since the start. */
    public long leftOut() {
        return leftOut.get();
    }
}
