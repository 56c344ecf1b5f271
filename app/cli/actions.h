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

/// Each room's actions; `allActions` gathers them.
std::vector<Action> catalogActions();
std::vector<Action> stockActions();
std::vector<Action> memberActions();
std::vector<Action> journalActions();
std::vector<Action> tillActions();
std::vector<Action> receptionActions();
const std::vector<Action> &allActions();

/// `[{code, message}]`, as answers carry warnings.
QJsonArray warningsJson(const std::vector<Warning> &warnings);

} // namespace cabas
