// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace cabas {

/// What an action of `cabas run` works with.
struct ActionContext {
    Shop &shop;
    const Session &session;
};

/// One action: reads its JSON fields, calls one service, answers the fields of CLI.md.
struct Action {
    const char *name;
    Result<QJsonObject> (*run)(const ActionContext &context, const QJsonObject &fields);
};

/// Every action of every room.
const std::vector<Action> &allActions();

/// `[{code, message}]`, as answers carry warnings.
QJsonArray warningsJson(const std::vector<Warning> &warnings);

} // namespace cabas
