package id.laris.application.shared;

import id.laris.domain.shared.DomainEvent;

/** Announces what happened. The event is stored in the caller's transaction and delivered after its commit, at least once. */
public interface Events {
    void publish(DomainEvent event);
}
