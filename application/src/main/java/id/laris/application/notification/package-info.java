/** Telling customers what happens with their order: written once for each event, sent by mail when mail is configured, always readable by staff. */
package id.laris.application.notification;
