// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QObject>

namespace cabas {

/// What a transaction changed, coarsely: a visible page reloads when its topic is told.
enum class Topic {
    Shop = 0x001,
    Access = 0x002,
    Catalog = 0x004,
    Suppliers = 0x008,
    Members = 0x010,
    Stock = 0x020,
    Deliveries = 0x040,
    Sales = 0x080,
    Journal = 0x100,
    Baskets = 0x200,
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

/// Tells, once per committed transaction, what changed. Connect from any thread.
class Changes : public QObject {
    Q_OBJECT

public:
    explicit Changes(QObject *parent = nullptr);
    void tell(Topics topics) { Q_EMIT committed(topics); }

Q_SIGNALS:
    void committed(cabas::Topics topics);
};

} // namespace cabas

Q_DECLARE_METATYPE(cabas::Topics)
