package id.laris.application.notification;

import id.laris.domain.privacy.Incident;
import java.time.Instant;

/**
 * What a mail about an incident says: to those who have to act, how the 72 hours stand; to the people concerned the three things the law
 * asks for.
 *
 * @param toStaff whether it reminds the shop's own people
 * @param at when it is written: how much time is left counts from there
 * @param url where its button leads
 */
public record IncidentLetter(boolean toStaff, Incident incident, Instant at, String url) {}
