// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoicing/customerstore.h"

#include "core/base/text.h"

#include <algorithm>

namespace cabas {

namespace {

Customer readCustomer(const Row &row)
{
    Customer customer;
    customer.id = row.id<CustomerId>(0);
    customer.code = row.text(1);
    customer.name = row.text(2);
    customer.street = row.text(3);
    customer.postcode = row.text(4);
    customer.city = row.text(5);
    customer.country = row.text(6);
    customer.siren = row.text(7);
    customer.vatNumber = row.text(8);
    customer.email = row.text(9);
    customer.termsDays = row.number(10);
    customer.revision = row.number(11);
    return customer;
}

} // namespace

CustomerId CustomerStore::add(Tx &tx, const Customer &customer)
{
    QString code = customer.code;
    if (code.isEmpty()) {
        const qint64 last = tx.integer("SELECT COALESCE(MAX(id), 0) FROM customers");
        code = u"C%1"_qs.arg(last + 1, 4, 10, QChar(u'0'));
    }
    const qint64 id = tx.insert(
        R"(INSERT INTO customers (code, name, name_fold, street, postcode, city, country, siren,
               vat_number, email, terms_days)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {code, customer.name, fold(customer.name), customer.street, customer.postcode,
         customer.city, customer.country, customer.siren, customer.vatNumber, customer.email,
         customer.termsDays});
    tx.touch(Topic::Sales);
    return CustomerId(id);
}

bool CustomerStore::update(Tx &tx, const Customer &customer)
{
    tx.touch(Topic::Sales);
    return tx.change(R"(UPDATE customers
                        SET name = ?, name_fold = ?, street = ?, postcode = ?, city = ?,
                            country = ?, siren = ?, vat_number = ?, email = ?, terms_days = ?,
                            revision = revision + 1
                        WHERE id = ? AND revision = ?)",
                     {customer.name, fold(customer.name), customer.street, customer.postcode,
                      customer.city, customer.country, customer.siren, customer.vatNumber,
                      customer.email, customer.termsDays, customer.id, customer.revision}) == 1;
}

std::optional<Customer> CustomerStore::find(Tx &tx, CustomerId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT id, code, name, street, postcode, city, country, siren, vat_number, email,
               terms_days, revision
           FROM customers WHERE id = ?)",
        {id});
    return row ? std::optional(readCustomer(*row)) : std::nullopt;
}

std::optional<Customer> CustomerStore::findByCode(Tx &tx, const QString &code)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT id, code, name, street, postcode, city, country, siren, vat_number, email,
               terms_days, revision
           FROM customers WHERE code = ?)",
        {code});
    return row ? std::optional(readCustomer(*row)) : std::nullopt;
}

std::vector<Customer> CustomerStore::all(Tx &tx)
{
    std::vector<Customer> customers;
    tx.each(R"(SELECT id, code, name, street, postcode, city, country, siren, vat_number, email,
                   terms_days, revision
               FROM customers ORDER BY name_fold, id)",
            {}, [&](const Row &row) { customers.push_back(readCustomer(row)); });
    return customers;
}

} // namespace cabas
