/** HTML over HTTP: storefront, customer account and back office. */
package id.laris.web;
