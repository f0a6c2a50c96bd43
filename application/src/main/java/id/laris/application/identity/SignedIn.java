package id.laris.application.identity;

import id.laris.domain.identity.Account;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Session;

/**
 * Somebody who was recognised by a session.
 *
 * @param actor who acts; a visitor while the session still awaits its second factor
 */
public record SignedIn(Account account, Session session, Actor actor) {}
