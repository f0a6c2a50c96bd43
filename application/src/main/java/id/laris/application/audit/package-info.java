/** The log of who did what, from where: kept by itself for every use case that says so, linked, signed, searched, verified. */
package id.laris.application.audit;
