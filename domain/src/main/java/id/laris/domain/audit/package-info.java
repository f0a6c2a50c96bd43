/** What happened, who did it and from where: entries that are only ever added, linked so that nobody can change them unseen. */
package id.laris.domain.audit;
